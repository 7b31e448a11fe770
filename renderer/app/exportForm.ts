import { createStore } from 'zustand/vanilla';

/** Whether the export is open in the history; menu and palette may open it. */
export const exportForm = createStore<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));

export const setExportOpen = (isOpen: boolean): void => exportForm.setState({ isOpen });
