// The keys of a room: what each does, where it works, and the list behind `?`.
import { STEPS } from '../steps/steps';
import type { StepKind } from '../steps/step';

/** What a key can do, by key: of characters the small letter, else the name that browsers give. */
const BY_NAME = {
  Enter: 'next',
  PageDown: 'clickOn',
  PageUp: 'clickBack',
  Backspace: 'back',
  End: 'skip',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'more',
  ArrowDown: 'fewer',
  Escape: 'leave',
  '+': 'more',
  '=': 'more',
  '-': 'fewer',
  '\u2212': 'fewer',
  0: 'clear',
  b: 'blank',
  '.': 'blank',
  p: 'picture',
  m: 'sound',
  f: 'full',
  u: 'undecided',
  z: 'goBack',
  c: 'contest',
  t: 'timer',
  '?': 'help',
} as const;

/** What a key can do. */
export type Action = (typeof BY_NAME)[keyof typeof BY_NAME] | 'mark' | 'minute';

/** An action; `digit` is 1-9 where a card or line is meant, else 0. */
export interface Press {
  action: Action;
  digit: number;
}

/** What still works while somebody types. */
const WHILE_TYPING: readonly string[] = ['Enter', 'PageDown', 'PageUp', 'Escape'];
/** What goes on while a key is held down. */
const WHILE_HELD: readonly Action[] = ['more', 'fewer'];

/** What of a keyboard event a key's action hangs on. */
export type KeyPressed = Pick<
  KeyboardEvent,
  'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat'
>;

/** The action of a key; null where it has none. `typing`: the focus is in a text field. */
export function pressOf(key: string, shift: boolean, typing: boolean): Press | null {
  if (typing && !WHILE_TYPING.includes(key)) return null;
  if (/^[1-9]$/.test(key)) return { action: 'mark', digit: Number(key) };
  const low = key.length === 1 ? key.toLowerCase() : key;
  if (low === 't' && shift) return { action: 'minute', digit: 0 };
  return Object.hasOwn(BY_NAME, low) ? { action: BY_NAME[low as keyof typeof BY_NAME], digit: 0 } : null;
}

/** As `pressOf`, for what a browser reports: none where a key is held down or pressed together with another. */
export function pressOfEvent(event: KeyPressed, typing: boolean): Press | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const press = pressOf(event.key, event.shiftKey, typing);
  return press && event.repeat && !WHILE_HELD.includes(press.action) ? null : press;
}

/** A line of the list of keys; its words are `room.keyNames` and `room.keys`. */
export type KeyLine =
  | 'next'
  | 'back'
  | 'clicker'
  | 'skip'
  | 'select'
  | 'count'
  | 'clear'
  | 'seal'
  | 'pick'
  | 'timer'
  | 'more'
  | 'blank'
  | 'picture'
  | 'sound'
  | 'full'
  | 'undecided'
  | 'goBack'
  | 'contest'
  | 'help'
  | 'leave';

/** Lines of the `?` list that are true at this step. `afterChoice`: there is a result that can be contested. */
export function keyLines(step: StepKind, afterChoice: boolean): KeyLine[] {
  return [
    'next',
    'back',
    'clicker',
    ...(STEPS[step].keys ?? []),
    'timer',
    'more',
    'blank',
    'picture',
    'sound',
    'full',
    'undecided',
    'goBack',
    ...(step === 'read' && afterChoice ? (['contest'] as const) : []),
    'help',
    'leave',
  ];
}
