import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toLines } from '../../../../shared/domain/csv/csvLines.ts';

const cells = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[",;\r\n\t\0 'a]{0,8}$/),
  fc.constantFrom('', '"', '""', '\r\n', '=1+1', '\uFEFF', '\uD800'),
);

it('writes the bytes that csv-stringify writes, whatever stands in the cells', () => {
  const tables = fc.array(fc.array(cells, { minLength: 1, maxLength: 6 }), { maxLength: 5 });
  fc.assert(
    fc.property(tables, (rows) => {
      const options = { quoted: true, quoted_empty: true, record_delimiter: '\r\n' };
      expect(toLines(rows)).toBe(
        stringify(
          rows.map((row) => [...row]),
          options,
        ),
      );
    }),
  );
});
