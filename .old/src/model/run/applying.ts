// Effects at work: at once, or kept until their day.
import type { Effect } from '../table/decision';
import { disturb, drop, expose } from '../rules/delivery';
import { isLever, type ShiftId } from '../table/effects';
import { within } from '../rules/organisation';
import type { Parameters } from '../table/parameters';
import type { Inner, System } from '../state/system';
import type { Workings } from '../state/workings';

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
  return list.sort((a, b) => a.day - b.day || (a.key < b.key ? -1 : 1));
}

/** Begins what is due on this day; returns what is left. */
export function due(system: System, w: Workings, pending: Pending[], day: number, p: Parameters): Pending[] {
  if (pending[0]!.day > day) return pending;
  const left: Pending[] = [];
  for (const item of pending) {
    if (item.day <= day) act(system, w, item.id, item.value, p);
    else left.push(item);
  }
  return left;
}

/** Applies one effect of an option, now or later. An unknown id is a mistake of ours and throws. */
export function apply(
  system: System,
  w: Workings,
  pending: Pending[],
  effect: Effect,
  day: number,
  p: Parameters,
): void {
  const weeks = effect.after ?? 0;
  if (weeks <= 0) {
    act(system, w, effect.id, effect.value, p);
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

function act(system: System, w: Workings, id: string, value: number, p: Parameters): void {
  if (isLever(id)) {
    w[id] += value;
    return;
  }
  const o = system.organisation;
  switch (id as ShiftId) {
    case 'clarityNow':
      o.clarity = within(o.clarity + value, 0, 100);
      return;
    case 'candourNow':
      o.candour = within(o.candour + value, 0, 100);
      return;
    case 'capabilityNow':
      o.capability = within(o.capability + value, 0, 100);
      return;
    case 'strainNow':
      o.strain = within(o.strain + value, 0, 100);
      return;
    case 'roomNow':
      o.room = within(o.room + value, 0, 100);
      return;
    case 'roomStaged':
      o.room = within(o.room + value * (1 - within(w.preparedStaged, 0, 1)), 0, 100);
      return;
    case 'roomLater':
      o.room = within(o.room + value * (1 - within(w.preparedLater, 0, 1)), 0, 100);
      return;
    case 'dropRequirements':
      drop(system, w, value, p);
      return;
    case 'disturb':
      disturb(system, value);
      return;
    case 'expose':
      expose(system, value, p.defectsPerFunction);
      return;
    case 'exposeSignUp':
      expose(system, value, p.defectsPerFunction, ['account', 'identity']);
      return;
    case 'openAll':
      w.admitted = 1;
      return;
    case 'marketplaceMoney':
      system.money.marketplace += value;
      return;
    case 'hubMoney':
      system.money.hub += value;
      return;
    case 'hostingMoney':
      system.money.hosting += value;
      return;
    case 'replacementMoney':
      system.money.replacement += value;
      return;
    case 'otherMoney':
      system.money.other += value;
      return;
    default:
      throw new Error(`unknown effect ${id}`);
  }
}
