// The named paths over 500 draws of the parameters: every ordering in at least 95 of 100.
import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../src/model/band';
import { drawn } from '../../src/model/draws';
import { PARAMETERS } from '../../src/model/parameters';
import { onPath, type PathId } from '../../src/model/paths';
import { walk, type Walked } from '../../src/model/walk';
import { timeline } from './paths-seen';

const DRAWS = 500;
const table = { ...timeline, moments: timeline.moments.filter(({ id }) => !id.startsWith('look ')) };

/** How far each path has to be walked for what is asked of it; null: to its end. History is `rescue-and-keep` too. */
const UNTIL = {
  history: null, 'early-both': '2014-04-21', 'spring-warning': '2013-12-01', 'technology-only': '2014-04-21', 'social-only': '2014-04-21',
  'pressure-only': '2013-12-01', 'rescue-then-dissolve': null, 'staged-and-held': '2013-10-09',
} as const satisfies Partial<Record<PathId, string | null>>;
type Path = keyof typeof UNTIL;
type Draw = Record<Path, Walked>;

const eve = ({ trace }: Walked) => trace.weeks.findLast(({ date }) => date <= trace.hours[0]!.date)!;
const kept = (run: Walked) => figuresOf(run).kept;
const on = ({ trace }: Walked, date: string) => trace.days.find((row) => row.date === date)!;
const november = (run: Walked) => on(run, '2013-11-30').cumulativeSelections;

const ORDERINGS: Record<string, (draw: Draw) => boolean> = {
  'history fails': (d) => kept(d.history) < 0.5,
  'history’s eve reads green and is hollow': (d) => eve(d.history).reportedReadiness > 85 && eve(d.history).trueReadiness < 15,
  'early both holds': (d) => kept(d['early-both']) >= 0.5,
  'staged and held holds': (d) => kept(d['staged-and-held']) >= 0.5,
  'early both opens best of those that open for all': (d) => (['history', 'spring-warning', 'technology-only', 'social-only', 'pressure-only'] as const).every((path) => kept(d['early-both']) > kept(d[path])),
  'early both has least room on the eve of those that open for all': (d) => (['history', 'spring-warning', 'technology-only', 'social-only'] as const).every((path) => eve(d['early-both']).room < eve(d[path]).room),
  'early both shows no greener report than history': (d) => eve(d['early-both']).reportedReadiness <= eve(d.history).reportedReadiness,
  'early both is truer by far': (d) => eve(d['early-both']).trueReadiness > eve(d.history).trueReadiness + 15,
  'technology only stays below early both in people': (d) => figuresOf(d['technology-only']).peopleThrough < figuresOf(d['early-both']).peopleThrough,
  'social only stays below early both in service': (d) => figuresOf(d['social-only']).service < figuresOf(d['early-both']).service,
  'pressure only stays below history at the end of November': (d) => november(d['pressure-only']) < november(d.history),
  'spring warning opens little better than history': (d) => kept(d['spring-warning']) > kept(d.history) && kept(d['spring-warning']) < 0.5,
  'spring warning is far better eight weeks later': (d) => november(d['spring-warning']) > 1.5 * november(d.history),
  'who dissolves the team ends the second season below who keeps it': (d) => on(d['rescue-then-dissolve'], '2014-11-21').canFinishPercent! < on(d.history, '2014-11-21').canFinishPercent!,
  'who dissolves the team has less capability left': (d) => figuresOf(d['rescue-then-dissolve']).capability < figuresOf(d.history).capability,
};

describe(`over ${DRAWS} draws of the parameters`, () => {
  const times: Record<string, number> = Object.fromEntries(Object.keys(ORDERINGS).map((name) => [name, 0]));
  for (let seed = 0; seed < DRAWS; seed++) {
    const set = drawn(seed, PARAMETERS);
    const draw = Object.fromEntries((Object.keys(UNTIL) as Path[]).map((path) => [path, walk(table, (_decision, offered) => onPath(path, offered), set, undefined, UNTIL[path] ?? undefined)])) as Draw;
    for (const [name, holds] of Object.entries(ORDERINGS)) if (holds(draw)) times[name]! += 1;
  }
  test.each(Object.keys(ORDERINGS))('%s', (name) => {
    expect(times[name]! / DRAWS).toBeGreaterThanOrEqual(0.95);
  });
});
