import { createStore } from 'zustand/vanilla';

/** Whether the list of keys is shown; any screen may open it. */
export const keyList = createStore<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));

export const openKeyList = (): void => keyList.setState({ isOpen: true });
export const closeKeyList = (): void => keyList.setState({ isOpen: false });
