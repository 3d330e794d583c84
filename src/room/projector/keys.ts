// The keys of a room: what each does, where it works, and the list behind `?`.
import type { StageKind } from '../sitting/routine';

const ACTIONS = [
  'next',
  'back',
  'clickOn',
  'clickBack',
  'skip',
  'mark',
  'left',
  'right',
  'more',
  'fewer',
  'clear',
  'timer',
  'minute',
  'blank',
  'picture',
  'sound',
  'full',
  'undecided',
  'goBack',
  'contest',
  'help',
  'leave',
] as const;
type Action = (typeof ACTIONS)[number];
/** An action; `digit` is 1-9 where a card or line is meant, else 0. */
export interface Press {
  action: Action;
  digit: number;
}

const BY_NAME: Readonly<Record<string, Action>> = {
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
};
/** What still works while somebody types. */
const WHILE_TYPING: readonly string[] = ['Enter', 'PageDown', 'PageUp', 'Escape'];

/** The action of a key; null where it has none. `typing`: the focus is in a text field. */
export function pressOf(key: string, shift: boolean, typing: boolean): Press | null {
  if (typing && !WHILE_TYPING.includes(key)) return null;
  if (/^[1-9]$/.test(key)) return { action: 'mark', digit: Number(key) };
  const low = key.length === 1 ? key.toLowerCase() : key;
  if (low === 't' && shift) return { action: 'minute', digit: 0 };
  const action = BY_NAME[low];
  return action ? { action, digit: 0 } : null;
}

/** Stages a clicker may leave: what is only read or only shown. */
export const CLICKED: readonly StageKind[] = ['read', 'split', 'reveal'];

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

/** Lines of the `?` list that are true at this stage. */
export function keyLines(stage: StageKind, afterChoice: boolean): KeyLine[] {
  const lines: KeyLine[] = ['next', 'back', 'clicker'];
  if (stage === 'read') lines.push('skip');
  if (stage === 'vote' || stage === 'final') lines.push('select', 'count', 'clear');
  if (stage === 'cards') lines.push('count');
  if (stage === 'positions') lines.push('seal');
  if (['choose', 'reason', 'forecast', 'sound', 'soundAfter', 'otherWays'].includes(stage))
    lines.push('pick');
  lines.push('timer', 'more', 'blank', 'picture', 'sound', 'full', 'undecided', 'goBack');
  if (stage === 'read' && afterChoice) lines.push('contest');
  lines.push('help', 'leave');
  return lines;
}
