import type { CsvRows } from '../../main/importPorts.ts';

export const allRows = ({ count, at }: CsvRows): readonly (readonly string[])[] =>
  Array.from({ length: count }, (_, place) => at(place));
