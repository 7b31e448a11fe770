import { LONGEST_PICTURE_EDGE } from '../../../shared/lib/limits.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, type and checksum around the data of a chunk. */
const FRAME = 12;

type Chunk = { readonly type: string; readonly dataAt: number; readonly endsAt: number };

function chunkAt(view: DataView, at: number): Chunk | null {
  if (at + FRAME > view.byteLength) return null;
  const endsAt = at + FRAME + view.getUint32(at);
  if (endsAt > view.byteLength) return null;
  const type = String.fromCharCode(...[4, 5, 6, 7].map((place) => view.getUint8(at + place)));
  return { type, dataAt: at + 8, endsAt };
}

const isEdge = (px: number): boolean => px > 0 && px <= LONGEST_PICTURE_EDGE;

function hasBoundedEdges(view: DataView): boolean {
  const first = chunkAt(view, SIGNATURE.length);
  if (first?.type !== 'IHDR' || first.endsAt - first.dataAt !== 17) return false;
  return isEdge(view.getUint32(first.dataAt)) && isEdge(view.getUint32(first.dataAt + 4));
}

/** Whether bytes are one whole PNG of a bounded size and nothing more: signature, header, chunks up to the end. */
export function isPicture(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (SIGNATURE.some((byte, at) => bytes[at] !== byte) || !hasBoundedEdges(view)) return false;
  let chunk = chunkAt(view, SIGNATURE.length);
  while (chunk !== null && chunk.type !== 'IEND') chunk = chunkAt(view, chunk.endsAt);
  return chunk?.endsAt === bytes.byteLength;
}
