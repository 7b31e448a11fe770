import type { CsvPart } from '../../exportPorts.ts';

/** Some hundred calls: few enough to stop at once when cancelled, enough for a disk to be written to. */
const BYTES_OF_PART = 2 ** 18;
const MOST_BYTES_OF_CHARACTER = 3;

/** Buffers that come back when their part is written: made anew for each, they would pile up until collected. */
export function createExportBuffers() {
  const spare: ArrayBuffer[] = [];
  return {
    take: (leastBytes: number): ArrayBuffer =>
      (leastBytes <= BYTES_OF_PART ? spare.pop() : undefined) ??
      new ArrayBuffer(Math.max(leastBytes, BYTES_OF_PART)),
    giveBack: (buffer: ArrayBuffer): void => {
      if (buffer.byteLength === BYTES_OF_PART) spare.push(buffer);
    },
  };
}

export type ExportBuffers = ReturnType<typeof createExportBuffers>;

/** Lines in parts, each of as many as its buffer takes; written one by one, a line is still near when it is encoded. */
export function* inParts(lines: Iterable<string>, { take }: Pick<ExportBuffers, 'take'>): Generator<CsvPart> {
  let buffer = Buffer.from(take(0));
  let part = { size: 0, callCount: 0 };
  for (const line of lines) {
    const most = line.length * MOST_BYTES_OF_CHARACTER;
    if (part.size + most > buffer.byteLength) {
      if (part.callCount > 0) yield { lines: buffer.subarray(0, part.size), callCount: part.callCount };
      buffer = Buffer.from(take(most));
      part = { size: 0, callCount: 0 };
    }
    part.size += buffer.write(line, part.size);
    part.callCount += 1;
  }
  if (part.callCount > 0) yield { lines: buffer.subarray(0, part.size), callCount: part.callCount };
}
