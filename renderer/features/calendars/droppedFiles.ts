import { isCsvType } from '../../app/csvImport.ts';

const CALENDAR_NAME = /\.(?:ics|ical|icalendar|ifb)$/i;
const CALENDAR_TYPE = 'text/calendar';

/** Whether a file may be a calendar, by its name or by what the system calls it. */
export const isCalendarFile = ({ name, type }: Pick<File, 'name' | 'type'>): boolean =>
  CALENDAR_NAME.test(name) || type === CALENDAR_TYPE;

export type Dragged = 'nothing' | 'calendars' | 'csv' | 'other-files';

type Transfer = {
  readonly types: readonly string[];
  readonly items: Iterable<Pick<DataTransferItem, 'kind' | 'type'>>;
};

/** What is being dragged, as far as it shows: names of files stay hidden until they are dropped. */
export function draggedOver({ types, items }: Transfer): Dragged {
  if (!types.includes('Files')) return 'nothing';
  const named = [...items].filter(({ kind }) => kind === 'file').map(({ type }) => type);
  if (named.some(isCsvType)) return 'csv';
  const isOther = named.length > 0 && named.every((type) => type !== '' && type !== CALENDAR_TYPE);
  return isOther ? 'other-files' : 'calendars';
}
