import type { FollowUp } from '../../../shared/schemas/call.ts';

type FollowUps = readonly FollowUp[];

/** The list with one line typed: changed, or begun when its id is new. */
export function withText(list: FollowUps, id: string, text: string): FollowUps {
  const isKnown = list.some((followUp) => followUp.id === id);
  if (!isKnown) return [...list, { id, text, isDone: false }];
  return list.map((followUp) => (followUp.id === id ? { ...followUp, text } : followUp));
}

export const without = (list: FollowUps, id: string): FollowUps =>
  list.filter((followUp) => followUp.id !== id);

/** The lines to show: what is written, and one empty line to write the next into. */
export function withEmptyLine(list: FollowUps, id: string): FollowUps {
  return list.some((followUp) => followUp.id === id) ? list : [...list, { id, text: '', isDone: false }];
}
