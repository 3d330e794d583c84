// How the openings of a preset can end: found by walking the model, since no table says it.
import { LAUNCHES, type LaunchId } from '../../../src/model/table/ids';
import { EFFECTS } from '../../../src/model/table/effects';
import { daysAfter } from '../../../src/model/run/agenda';
import { walk, type Chooser } from '../../../src/model/run/walk';
import type { Decision } from '../../../src/play/case';
import { nearest } from '../near';
import { isDay } from '../schema/values';
import type { Tables } from '../tables';

/** A preset with more runs up to its opening than these is taken to come to both endings. */
const MOST = 6;

/** The latest that the verdict can be told after its date in the table. */
const LATER = 32;

type WalkedTables = Pick<Tables, 'decisions' | 'moments'>;

/** What its runs come to of `held` and `failed`; both where that cannot be walked. */
export function openingsOf(tables: WalkedTables, asks: readonly string[]): ReadonlySet<string> {
  const all = new Set(['held', 'failed']);
  const readable = tables.decisions.filter(({ options }) => options.length > 0);
  const decisions = readable.map((decision, index) => ({
    ...mended(decision),
    date: readable.slice(0, index + 1).findLast(({ date }) => isDay(date))?.date ?? '',
  }));
  const moments = tables.moments.filter(({ date }) => isDay(date));
  const verdict = moments.find(({ id }) => id === 'verdict')?.date ?? '';
  if (!decisions.every(({ date }) => isDay(date)) || verdict === '') return all;
  const before = decisions.filter(({ id, date }) => asks.includes(id) && date < verdict);
  const many = before.reduce((product, { options }) => product * options.length, 1);
  if (many > MOST) return all;
  const found = new Set<string>();
  try {
    for (let run = 0; run < many && found.size < all.size; run++)
      found.add(openingOf({ decisions, moments }, before, run, verdict));
  } catch {
    // Tables with other mistakes may not be walkable; those have been named.
    return all;
  }
  return found;
}

/**
 * A decision that can be walked: a launch misspelt stands for the one that was meant, what moves nothing known is left out, and where
 * the default cannot be read history's choice is taken.
 */
function mended(decision: Decision): Decision {
  const options = decision.options.map((option) => {
    const launch = option.launch === undefined ? null : nearest(option.launch, LAUNCHES);
    const effects = option.effects.filter(({ id, value }) => IDS.has(id) && Number.isFinite(value));
    return { ...option, effects, ...(launch === null ? {} : { launch: launch as LaunchId }) };
  });
  const own = options.map(({ id }) => id);
  const took = options.find(({ mark }) => mark === 'took') ?? options[0];
  const rules = decision.default.filter(({ take }) => own.includes(take));
  return { ...decision, options, default: [...rules, { take: took?.id ?? '' }] };
}

const IDS = new Set(EFFECTS.map(({ id }) => id));

/** The ending of one run: each number stands for one option at each decision. */
function openingOf(tables: WalkedTables, before: readonly Decision[], run: number, verdict: string): string {
  let left = run;
  const picks = new Map<string, string>();
  for (const { id, options } of before) {
    picks.set(id, options[left % options.length]!.id);
    left = Math.floor(left / options.length);
  }
  const choose: Chooser = ({ id }, on) => {
    const pick = picks.get(id);
    return pick === undefined ? null : (on.find((option) => option.id === pick) ?? on[0]!).id;
  };
  let opening = 'pending';
  const see = (moment: string, system: { opening: string }) => {
    if (moment === 'verdict') opening = system.opening;
  };
  walk(tables, choose, undefined, see, daysAfter(verdict, LATER));
  return opening;
}
