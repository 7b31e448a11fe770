const MOMENT = /^(?:(?<hours>\d{1,2}):(?=\d{1,2}:))?(?<minutes>\d{1,3})(?::(?<seconds>[0-5]?\d))?$/u;

/** How far into a call a typed moment lies, in milliseconds: `21:40`, `1:02:03`, or `21` minutes; null for none. */
export function readMoment(text: string): number | null {
  const parts = MOMENT.exec(text.trim())?.groups;
  if (parts === undefined) return null;
  const { hours = '0', minutes = '0', seconds = '0' } = parts;
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000;
}
