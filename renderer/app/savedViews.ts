import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { SavedView } from '../../shared/schemas/savedView.ts';
import { useBoot } from './boot.ts';
import { ask, listen } from './bridge.ts';
import { go } from './routes.ts';

type SavedViewsState = { readonly views: readonly SavedView[] | null };

const savedViewsStore = createStore<SavedViewsState>(() => ({ views: null }));

function followViews(): () => void {
  const take = ({ views }: SavedViewsState): void => savedViewsStore.setState({ views });
  const stop = listen('savedViews.changed', take);
  void ask('savedView.list').then((views) => take({ views }));
  return stop;
}

/** By name, as somebody who reads that language looks for them. */
export const inAlphabet = (views: readonly SavedView[], locale: string): readonly SavedView[] => {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return views.toSorted((a, b) => compare(a.name, b.name));
};

/** The saved views of the history by name, kept current; null until they have come. */
export function useSavedViews(): readonly SavedView[] | null {
  const { locale } = useBoot();
  const { views } = useStore(savedViewsStore);
  useEffect(() => followViews(), []);
  return useMemo(() => (views === null ? null : inAlphabet(views, locale)), [views, locale]);
}

/** Shows the history as it was saved, one step on from what is shown now. */
export const openView = ({ search }: SavedView): void => go({ view: 'history', callId: null, search });
