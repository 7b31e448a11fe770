/** A meeting's number in the groups that people read out: 938 1044 2617. Anything else stays as it is. */
export function meetingNumber(id: string): string {
  if (!/^\d{9,11}$/.test(id)) return id;
  const middle = id.length === 11 ? 7 : 6;
  return [id.slice(0, 3), id.slice(3, middle), id.slice(middle)].join(' ');
}
