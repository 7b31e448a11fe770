import { useEffect, useEffectEvent, useState } from 'react';
import { draggedOver, type Dragged } from './droppedFiles.ts';

const isBusy = (): boolean => document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;

const draggedBy = ({ dataTransfer }: DragEvent): Dragged =>
  dataTransfer === null ? 'nothing' : draggedOver(dataTransfer);

/**
 * Takes files that are dragged over the window, and says what is above it just now. A file is never opened in
 * place of the page: dropping one is prevented everywhere, also behind a dialog, which has to be answered first.
 */
export function useDrop(onDrop: (files: readonly File[]) => void): Dragged {
  const [dragged, setDragged] = useState<Dragged>('nothing');
  const over = useEffectEvent((event: DragEvent) => {
    const what = draggedBy(event);
    if (what === 'nothing' || event.dataTransfer === null) return;
    event.preventDefault();
    const isWelcome = what !== 'other-files' && !isBusy();
    event.dataTransfer.dropEffect = isWelcome ? 'copy' : 'none';
    setDragged(isBusy() ? 'nothing' : what);
  });
  const leave = useEffectEvent((event: DragEvent) => {
    if (event.relatedTarget === null) setDragged('nothing');
  });
  const drop = useEffectEvent((event: DragEvent) => {
    setDragged('nothing');
    if (draggedBy(event) === 'nothing') return;
    event.preventDefault();
    if (!isBusy()) onDrop([...(event.dataTransfer?.files ?? [])]);
  });
  useEffect(() => {
    const handlers = {
      dragenter: (event: DragEvent) => over(event),
      dragover: (event: DragEvent) => over(event),
      dragleave: (event: DragEvent) => leave(event),
      drop: (event: DragEvent) => drop(event),
    };
    const names = ['dragenter', 'dragover', 'dragleave', 'drop'] as const;
    names.forEach((name) => window.addEventListener(name, handlers[name]));
    return () => names.forEach((name) => window.removeEventListener(name, handlers[name]));
  }, []);
  return dragged;
}
