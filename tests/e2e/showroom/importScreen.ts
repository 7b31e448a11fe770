import type { Page } from '@playwright/test';
import { dropFiles } from '../dropFiles.ts';
import { importOn } from '../pages/importScreen.ts';
import { goTo, type Screen } from './screen.ts';

const CALLS = [
  'Date;Start;Mins;Account;Person;Goal;Outcome;Stage;Comments',
  '03.11.2025;9:30;30;Brightwell Müller GmbH;Ines Carvalho;Draft the dock schedule;Won step;Evaluation;Ines wants Tuesday docks',
  '31.09.2025;2:15;45;Halden Freight;Paul Arden;Agree the lanes;No;Pilot;',
  '04.11.2025;10:00;30;;Joel Andersson;Review the draft;Open;Pilot;',
  '13.11.2025;11:00;30;Calder Foods;Marcus Webb;Explore;maybe;Pilot;',
  '',
].join('\r\n');

/** The import before a file is chosen, and with one in which rows have to be settled. */
export const importScreens = (main: Page): readonly Screen[] => [
  {
    name: 'import-empty',
    show: async () => {
      await goTo(main, '/import');
      await importOn(main).chooseFile.waitFor();
      return main;
    },
  },
  {
    name: 'import',
    show: async () => {
      await dropFiles(main, [{ name: 'calls-2025.csv', text: CALLS, type: 'text/csv' }]);
      await importOn(main).counts.waitFor();
      return main;
    },
  },
];
