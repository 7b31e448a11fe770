import { createStore } from 'zustand/vanilla';
import type { PlaybookBody } from '../../../shared/schemas/playbook.ts';
import { ask } from '../../app/bridge.ts';

export type Draft = {
  readonly body: PlaybookBody;
  readonly state: 'saving' | 'saved' | 'failed';
};

type Drafts = { readonly drafts: ReadonlyMap<string, Draft> };

/** What was typed since a playbook was opened, by playbook; shown in place of what main last said. */
export const draftStore = createStore<Drafts>(() => ({ drafts: new Map() }));

const put = (playbookId: string, draft: Draft): void =>
  draftStore.setState(({ drafts }) => ({ drafts: new Map(drafts).set(playbookId, draft) }));

const mark = (playbookId: string, state: Draft['state']): void => {
  const draft = draftStore.getState().drafts.get(playbookId);
  if (draft !== undefined) put(playbookId, { ...draft, state });
};

const waiting = new Map<string, PlaybookBody>();
let running: Promise<void> | null = null;

async function send(playbookId: string, body: PlaybookBody): Promise<void> {
  const isSaved = await ask('playbook.save', { playbookId, body }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (!waiting.has(playbookId)) mark(playbookId, isSaved ? 'saved' : 'failed');
}

/** One request at a time; what was typed meanwhile goes out next, as one. */
async function drain(): Promise<void> {
  for (let [next] = waiting; next !== undefined; [next] = waiting) {
    const [playbookId, body] = next;
    waiting.delete(playbookId);
    await send(playbookId, body);
  }
  running = null;
}

/** A name that was emptied is not saved, nor is a question without words: neither can be used in a call. */
const savable = (body: PlaybookBody, lastName: string): PlaybookBody => ({
  ...body,
  name: body.name.trim() === '' ? lastName : body.name,
  questions: body.questions.filter(({ text }) => text.trim() !== ''),
});

/** Shows an edit at once and sends it at once; `lastName` is the name that main has. */
export function editDraft(playbookId: string, body: PlaybookBody, lastName: string): void {
  put(playbookId, { body, state: 'saving' });
  waiting.set(playbookId, savable(body, lastName));
  running ??= drain();
}

/** Resolves when everything typed so far was sent. */
export const draftsSettled = (): Promise<void> => running ?? Promise.resolve();

/** From here on what main says is shown again. */
export const dropDraft = (playbookId: string): void =>
  draftStore.setState(({ drafts }) => ({
    drafts: new Map([...drafts].filter(([id]) => id !== playbookId)),
  }));

/** What was not saved stays for when the screen is opened again. */
export function leaveDraft(playbookId: string): void {
  if (draftStore.getState().drafts.get(playbookId)?.state === 'saved') dropDraft(playbookId);
}
