// Effects at work: at once, or kept until their day.
import type { Effect } from '../table/decision';
import type { Parameters } from '../table/parameters';
import type { Inner, System } from '../state/system';
import type { Workings } from '../state/workings';
import { act } from './shifts';

/** An effect that has not begun: `after:<day>:<effect>` and its value. */
export interface Pending {
  key: string;
  day: number;
  id: string;
  value: number;
}

const MARK = 'after:';

/** The effects still to come, in the order of their days. */
export function pendingOf(inner: Inner): Pending[] {
  const list: Pending[] = [];
  for (const key of Object.keys(inner)) {
    if (!key.startsWith(MARK)) continue;
    const [, day = '0', id = ''] = key.split(':');
    list.push({ key, day: Number(day), id, value: inner[key]! });
  }
  return sorted(list);
}

/** In the order of their days, so that the first one tells whether anything is due. */
function sorted(list: Pending[]): Pending[] {
  return list.sort((one, other) => one.day - other.day || (one.key < other.key ? -1 : 1));
}

/** Begins what is due on this day; returns what is left. */
export function due(
  system: System,
  workings: Workings,
  pending: Pending[],
  day: number,
  parameters: Parameters,
): Pending[] {
  if (pending[0]!.day > day) return pending;
  const left: Pending[] = [];
  for (const item of pending) {
    if (item.day <= day) act(system, workings, item.id, item.value, parameters);
    else left.push(item);
  }
  return left;
}

/** Applies one effect of an option, now or later. An unknown id is a mistake of ours and throws. */
export function apply(
  system: System,
  workings: Workings,
  pending: Pending[],
  effect: Effect,
  day: number,
  parameters: Parameters,
): void {
  const weeks = effect.after ?? 0;
  if (weeks <= 0) {
    act(system, workings, effect.id, effect.value, parameters);
    return;
  }
  const begins = day + Math.round(weeks * 7);
  const key = `${MARK}${begins}:${effect.id}`;
  const same = pending.find((item) => item.key === key);
  if (same) same.value += effect.value;
  else {
    pending.push({ key, day: begins, id: effect.id, value: effect.value });
    sorted(pending);
  }
}
