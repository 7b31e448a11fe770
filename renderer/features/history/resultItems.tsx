import { iconOfTone, resultTone, RESULTS_IN_ORDER } from '../../app/resultLook.ts';
import type { Text } from '../../app/text.ts';
import { MenuItem } from '../../ui/Menu.tsx';

/** Every result as a row of a menu. */
export const resultItems = (t: Text) =>
  RESULTS_IN_ORDER.map((result) => (
    <MenuItem key={result} id={result} text={t(`results.${result}`)} icon={iconOfTone(resultTone(result))} />
  ));
