// Keys: one table per screen, which binds them and from which `?` lists them.
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A key, or several, and what it does. */
export interface Binding {
  /** `event.key` values that do it; letters in lower case. */
  on: readonly string[];
  /** What the list shows, such as "1-4" or "Enter". */
  shown: string;
  /** What it does, in words. */
  words: string;
  act(key: string): void;
}

/** Letters, digits and signs, which a setting turns off (WCAG 2.1.4). */
function isCharacter(key: string): boolean {
  return [...key].length === 1 && key !== ' ';
}

/** Bindings that work now, by the setting. */
export function working(bindings: readonly Binding[], letters: boolean): Binding[] {
  return letters ? [...bindings] : bindings.filter(({ on }) => !on.every(isCharacter));
}

function inTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
    return true;
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type);
}

/** Elements on which Enter already means something. */
function takesEnter(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, a[href], summary') !== null;
}

/** Makes these keys work while the component is shown and no dialog is open. */
export function useKeys(bindings: readonly Binding[], letters: boolean): void {
  const now = useRef(bindings);
  now.current = working(bindings, letters);
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (
        event.defaultPrevented ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        event.isComposing ||
        event.repeat
      )
        return;
      if (document.querySelector('dialog[open]') || inTextField(event.target)) return;
      if (event.key === 'Enter' && takesEnter(event.target)) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const binding = now.current.find(({ on }) => on.includes(key));
      if (!binding) return;
      event.preventDefault();
      binding.act(key);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
