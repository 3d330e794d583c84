// Behaviour that an expert expects, one row each: the statement, the figure, the bound.
import { describe, expect, test } from 'vitest';
import { keptShare, type Walked } from '../../src/cli/expectations';
import type { Effect } from '../../src/model/decision';
import { profile } from '../../src/model/readings';
import type { Trace, Week } from '../../src/model/system';
import type { Walked as Run } from '../../src/model/walk';
import { PATH_CHOICES, type PathId } from '../../src/model/paths';
import { seen, walkWith } from './paths-seen';

const effect = (id: string, value: number): Effect => ({ id, value, why: 'test', source: 'assumption' });

/** The week in which the eve of enrolment falls. */
function eve({ trace }: { trace: Trace }): Week {
  const first = trace.hours[0]!.date;
  return trace.weeks.findLast(({ date }) => date <= first)!;
}
const day = (walked: { trace: Trace }, date: string) => walked.trace.days.find((row) => row.date === date)!;
const gap = (run: { trace: Trace }) => eve(run).reportedReadiness - eve(run).trueReadiness;
const kept = (run: Run) => keptShare({ ...run, at: new Map() });

/** All else equal: the same path, with one effect more at one decision. */
interface Nudge { says: string; path: PathId; at: string; effect: Effect; figure: (run: Run) => number; never: 'higher' | 'lower' }

const NUDGES: Nudge[] = [
  ...(['history', 'early-both', 'spring-warning'] as const).flatMap((path): Nudge[] => [
    { says: 'more tests end to end never leave more undiscovered rework on the eve', path, at: 'D09', effect: effect('testing', 0.08), figure: (run) => eve(run).undiscoveredRework, never: 'higher' },
    { says: 'a protected test window never leaves less verified', path, at: 'D07', effect: effect('protect', 0.4), figure: (run) => eve(run).trueReadiness, never: 'lower' },
    { says: 'more candour never widens reported minus true', path, at: 'D09', effect: effect('candour', 12), figure: gap, never: 'higher' },
    { says: 'later rules never raise true readiness', path, at: 'D05', effect: effect('settle', -0.4), figure: (run) => eve(run).trueReadiness, never: 'higher' },
    { says: 'a waiting room never lowers people through in the first week', path, at: 'D18', effect: effect('waitingRoom', 1), figure: kept, never: 'lower' },
    { says: 'a waiting room never lowers people through in the season', path, at: 'D18', effect: effect('waitingRoom', 1), figure: (run) => profile(run.system).peopleThrough, never: 'lower' },
    { says: 'more machines never lower what the site carries', path, at: 'D18', effect: effect('hardware', 0.5), figure: (run) => run.trace.hours[0]!.capacity, never: 'lower' },
    { says: 'more strain never leaves more candour', path, at: 'D07', effect: effect('strain', 12), figure: (run) => eve(run).candour, never: 'higher' },
    { says: 'more churn never raises true readiness', path, at: 'D07', effect: effect('churn', 0.8), figure: (run) => eve(run).trueReadiness, never: 'higher' },
  ]),
  { says: 'one who joins the pieces never raises undiscovered rework', path: 'history', at: 'D04', effect: effect('join', 0.4), figure: (run) => eve(run).undiscoveredRework, never: 'higher' },
  { says: 'live views never slow the repair', path: 'history', at: 'D21', effect: effect('monitoring', 0.3), figure: (run) => day(run, '2013-11-30').canFinishPercent!, never: 'lower' },
];

describe('all else equal', () => {
  test.each(NUDGES.map((row) => [`${row.path}: ${row.says}`, row] as const))('%s', (_name, { path, at, effect: extra, figure, never }) => {
    const options = PATH_CHOICES[path];
    const before = figure(walkWith(options, at, []));
    const after = figure(walkWith(options, at, [extra]));
    if (never === 'higher') expect(after).toBeLessThanOrEqual(before + 1e-6);
    else expect(after).toBeGreaterThanOrEqual(before - 1e-6);
    // A nudge that moves nothing at all would make this row empty.
    if (at !== 'D18') expect(after).not.toBe(before);
  });
});

/** What the named paths show: left figure at least so much above (or times) the right one. */
interface Ordering { says: string; more: () => number; less: () => number }

const open = (path: PathId) => keptShare(seen(path));
const cumulative = (walked: Walked, date: string) => day(walked, date).cumulativeSelections;
const finish = (path: PathId, date: string) => day(seen(path), date).canFinishPercent!;

const ORDERINGS: Ordering[] = [
  { says: 'history fails', more: () => 0.1, less: () => open('history') },
  { says: 'early both holds', more: () => open('early-both'), less: () => 0.5 },
  { says: 'staged and held holds', more: () => open('staged-and-held'), less: () => 0.5 },
  { says: 'early both opens better than spring warning', more: () => open('early-both'), less: () => open('spring-warning') + 0.15 },
  { says: 'early both opens better than technology only', more: () => open('early-both'), less: () => open('technology-only') + 0.2 },
  { says: 'early both opens better than social only', more: () => open('early-both'), less: () => open('social-only') + 0.2 },
  ...(['history', 'spring-warning', 'technology-only', 'social-only'] as const).map((path): Ordering => (
    { says: `early both has less room on the eve than ${path}`, more: () => eve(seen(path)).room, less: () => eve(seen('early-both')).room })),
  { says: 'early both shows no greener report than history in September', more: () => eve(seen('history')).reportedReadiness, less: () => eve(seen('early-both')).reportedReadiness },
  { says: 'history’s eve reads green', more: () => eve(seen('history')).reportedReadiness, less: () => 92 },
  { says: 'history’s eve is hollow', more: () => 8, less: () => eve(seen('history')).trueReadiness },
  { says: 'early both is truer on the eve by far', more: () => eve(seen('early-both')).trueReadiness, less: () => eve(seen('history')).trueReadiness + 30 },
  { says: 'technology only stays below early both', more: () => profile(seen('early-both').system).peopleThrough, less: () => profile(seen('technology-only').system).peopleThrough },
  { says: 'social only stays below early both in service', more: () => profile(seen('early-both').system).service, less: () => profile(seen('social-only').system).service },
  { says: 'pressure only is below history at the end of November', more: () => cumulative(seen('history'), '2013-11-30'), less: () => 1.5 * cumulative(seen('pressure-only'), '2013-11-30') },
  { says: 'spring warning opens little better than history', more: () => 0.5, less: () => open('spring-warning') },
  { says: 'spring warning opens better than history', more: () => open('spring-warning'), less: () => open('history') },
  { says: 'spring warning is far better eight weeks later', more: () => cumulative(seen('spring-warning'), '2013-11-30'), less: () => 1.5 * cumulative(seen('history'), '2013-11-30') },
  { says: 'who keeps the team is ahead of who dissolves it in the second season', more: () => finish('rescue-and-keep', '2014-11-21'), less: () => finish('rescue-then-dissolve', '2014-11-21') + 4 },
  { says: 'who dissolves the team has less capability left', more: () => profile(seen('rescue-and-keep').system).capability, less: () => profile(seen('rescue-then-dissolve').system).capability + 8 },
  { says: 'pressure costs people more than the rescue', more: () => profile(seen('pressure-only').system).strain, less: () => profile(seen('history').system).strain + 8 },
];

describe('the named paths', () => {
  test.each(ORDERINGS.map((row) => [row.says, row] as const))('%s', (_says, { more, less }) => {
    expect(more()).toBeGreaterThan(less());
  });
});
