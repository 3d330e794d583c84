// What an option moves: by how much at most, from when, and on what ground.
import {
  EFFECTS,
  type LEVERS,
  type LeverId,
  type SHIFTS,
  type ShiftId,
} from '../../../src/model/table/effects';
import { daysBetween } from '../../../src/model/run/agenda';
import type { Decision, Option } from '../../../src/play/case';
import { isDay } from '../schema/values';
import type { CheckGround } from './ground';

type EffectUnit = (typeof LEVERS)[LeverId][1] | (typeof SHIFTS)[ShiftId][1];

/** The least and the most that one effect may add, by its unit. Wider than anything an option does today. */
const RANGES: Readonly<Record<EffectUnit, readonly [least: number, most: number]>> = {
  points: [-30, 30],
  'per month': [-2, 2],
  'share of full speed': [-1, 1],
  'against the usual': [-1, 1],
  'share of all effort': [-0.5, 0.5],
  share: [-1, 1],
  people: [-20_000, 20_000],
  weeks: [-52, 52],
  weight: [-5, 5],
  'against the plan for launch': [-1, 3],
  '1 = there is one': [-1, 1],
  days: [-92, 92],
  'million visits': [-2, 2],
  requirements: [0, 100],
  '1 = yes': [1, 1],
  'USD million': [0, 300],
};

/** Where an effect counts people of a smaller kind than the unit allows for. */
const NARROWER: Readonly<Partial<Record<LeverId | ShiftId, readonly [number, number]>>> = {
  staff: [-600, 600],
  experts: [-60, 60],
};

const UNIT_OF = new Map(EFFECTS.map(({ id, unit }) => [id, unit as EffectUnit]));

/** Checks the effects of one option. `end`: the last day of the story. */
export function checkEffects(
  { tables, lists, named, say }: CheckGround,
  { date }: Decision,
  { effects }: Option,
): void {
  const { places } = tables;
  const end = tables.moments
    .map((moment) => moment.date)
    .filter(isDay)
    .sort()
    .at(-1);
  const seen = new Set<string>();
  for (const effect of effects) {
    const { id, value, after, source } = effect;
    const unit = UNIT_OF.get(id);
    const [least, most] = NARROWER[id as LeverId] ?? (unit ? RANGES[unit] : [-Infinity, Infinity]);
    if (value < least || value > most)
      say(places.at(effect, 'value'), `${id} is ${value}; allowed: ${least} to ${most} (${unit})`);
    if (after !== undefined && end !== undefined && isDay(date) && after * 7 > daysBetween(date, end))
      say(
        places.at(effect, 'after'),
        `after ${after} weeks the story is over; allowed: up to ${Math.floor(daysBetween(date, end) / 7)}`,
      );
    if (source !== 'assumption') named.known(lists.ground, source, places.at(effect, 'source'));
    const name = `${id} ${after ?? 0}`;
    if (unit && seen.has(name))
      say(places.at(effect, 'id'), `${id} stands twice at one time; add the values up`);
    seen.add(name);
  }
}
