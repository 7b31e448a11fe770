export type RowBox = { readonly top: number; readonly height: number };

/** Where a dragged row would land, in rows: the last place whose middle its own middle has passed. */
export const dropIndex = (boxes: readonly RowBox[], from: number, shiftPx: number): number => {
  const dragged = boxes[from];
  if (dragged === undefined) return from;
  const middle = dragged.top + dragged.height / 2 + shiftPx;
  const passed = boxes.filter((box, index) => index !== from && box.top + box.height / 2 < middle);
  return passed.length;
};

/** How far a row that is not dragged makes way, in px. */
export const wayPx = (
  place: { readonly index: number; readonly from: number; readonly to: number },
  heightPx: number,
): number => {
  const { index, from, to } = place;
  if (index > from && index <= to) return -heightPx;
  return index < from && index >= to ? heightPx : 0;
};
