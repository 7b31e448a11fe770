import { useEffect, useEffectEvent, type RefObject } from 'react';

const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowRight: 1, ArrowDown: 1 };
const LEAVE = new Set(['ArrowUp', 'Escape']);

function stepTo(group: HTMLElement, step: -1 | 1): void {
  const buttons = [...group.querySelectorAll('button')];
  const index = buttons.findIndex((button) => button === document.activeElement);
  buttons[index + step]?.focus();
}

/** Arrow keys walk through a group of buttons; up and Escape lead back to where they were offered. */
export function useArrowKeys(group: RefObject<HTMLElement | null>, onLeave: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const element = group.current;
    if (element === null || !(event.target instanceof Node) || !element.contains(event.target)) return;
    const step = STEPS[event.key];
    if (step === undefined && !LEAVE.has(event.key)) return;
    event.preventDefault();
    if (step === undefined) onLeave();
    else stepTo(element, step);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, []);
}
