import type { LucideIcon } from 'lucide-react';
import { COMMITMENTS } from '../../../shared/domain/commitments.ts';
import {
  ALL_CLASSES,
  ALL_INTENTS,
  ALL_PROMISE_STATES,
  NO_NAME,
  NO_REASON,
  REASONS_OR_NONE,
} from '../../../shared/domain/historySearch/terms.ts';
import type { HistoryView } from '../../../shared/domain/historyView.ts';
import { iconOfIntent, iconOfKind } from '../../app/kindLook.ts';
import { iconOfTone, RESULTS_IN_ORDER, resultTone } from '../../app/resultLook.ts';
import type { Text } from '../../app/text.ts';

export type ListName = 'result' | 'kind' | 'class' | 'intent' | 'playbook' | 'reason' | 'promiseState';

type ListField = 'results' | 'kinds' | 'classes' | 'intents' | 'playbookIds' | 'reasons' | 'promiseStates';

export type FilterOption = {
  readonly id: string;
  readonly text: string;
  /** What the chip says, where the menu's word is too long or too little alone. */
  readonly short?: string;
  readonly icon?: LucideIcon;
};

export type PlaybookName = { readonly playbookId: string; readonly name: string };

type Words = {
  readonly t: Text;
  readonly playbooks: readonly PlaybookName[] | null;
  readonly chosen: readonly string[];
};

type Choice = {
  readonly field: ListField & keyof HistoryView;
  readonly titleOf: (t: Text) => string;
  readonly optionsOf: (words: Words) => readonly FilterOption[];
};

/** In a menu; the address says nothing in its place. */
const NOTHING_ID = '(none)';

export const idOf = (value: string): string => (value === NO_NAME ? NOTHING_ID : value);
export const valueOf = (id: string): string => (id === NOTHING_ID ? NO_NAME : id);

const option = (id: string, text: string, icon?: LucideIcon): FilterOption => ({
  ...{ id, text },
  ...(icon === undefined ? {} : { icon }),
});

/** The playbooks there are, the ones that are gone and still asked for, and none. */
function playbookOptions({ t, playbooks, chosen }: Words): readonly FilterOption[] {
  const known = (playbooks ?? []).map(({ playbookId, name }) => option(playbookId, name));
  const gone =
    playbooks === null
      ? []
      : chosen.filter((id) => id !== NOTHING_ID && !playbooks.some(({ playbookId }) => playbookId === id));
  return [
    ...known,
    ...gone.map((id) => option(id, t('insights.groups.gonePlaybook'))),
    option(NOTHING_ID, t('history.none.playbook')),
  ];
}

const reasonText = (t: Text, id: string): string =>
  id === NO_REASON ? t('history.none.reason') : t(`reasons.${id}`);

/** The conditions that let several values through. */
export const CHOICES: Readonly<Record<ListName, Choice>> = {
  result: {
    field: 'results',
    titleOf: (t) => t('history.result'),
    optionsOf: ({ t }) =>
      RESULTS_IN_ORDER.map((id) => ({
        ...option(id, t(`results.${id}`), iconOfTone(resultTone(id))),
        short: t(`results.short.${id}`),
      })),
  },
  kind: {
    field: 'kinds',
    titleOf: (t) => t('history.kind'),
    optionsOf: ({ t }) => COMMITMENTS.map((id) => option(id, t(`commitments.${id}.name`), iconOfKind(id))),
  },
  class: {
    field: 'classes',
    titleOf: (t) => t('history.chips.class'),
    optionsOf: ({ t }) => ALL_CLASSES.map((id) => option(id, t(`history.classes.${id}`))),
  },
  intent: {
    field: 'intents',
    titleOf: (t) => t('history.chips.intent'),
    optionsOf: ({ t }) => ALL_INTENTS.map((id) => option(id, t(`history.intents.${id}`), iconOfIntent(id))),
  },
  playbook: {
    field: 'playbookIds',
    titleOf: (t) => t('history.chips.playbook'),
    optionsOf: playbookOptions,
  },
  reason: {
    field: 'reasons',
    titleOf: (t) => t('history.chips.reason'),
    optionsOf: ({ t }) => REASONS_OR_NONE.map((id) => option(id, reasonText(t, id))),
  },
  promiseState: {
    field: 'promiseStates',
    titleOf: (t) => t('history.chips.promiseState'),
    optionsOf: ({ t }) =>
      ALL_PROMISE_STATES.map((id) => ({
        ...option(id, t(`history.promiseStates.${id}`)),
        short: t(`history.promiseIs.${id}`),
      })),
  },
};
