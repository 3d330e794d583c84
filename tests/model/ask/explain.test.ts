// Flips, bands and reasons on the story's table: what they keep, what they report, how they are ordered.
import { describe, expect, test } from 'vitest';
import { band, bandBetween, bandBetweenSteps, figuresOf } from '../../../src/model/ask/band';
import { drawn } from '../../../src/model/table/draws';
import { flip, rerun, takenIn, type Choices } from '../../../src/model/ask/explain';
import { PARAMETER_TABLE, PARAMETERS } from '../../../src/model/table/parameters';
import { PATH_CHOICES, type PathId } from '../../../src/model/table/paths';
import { assumptionSteps, spreadOf } from '../../../src/model/ask/assumptions';
import { why, whyBandSteps } from '../../../src/model/ask/why';
import { timeline } from '../paths-seen';

/** The choices of a named path by decision. */
function choicesOf(path: PathId): Choices {
  return Object.fromEntries(takenIn(timeline, PATH_CHOICES[path]));
}
const early = choicesOf('early-both');

describe('a flip', () => {
  test('to the same option changes nothing', () => {
    const same = flip(timeline, early, 'D09', 'review.freeze');
    expect(same.walked).toEqual(rerun(timeline, early));
    expect(same.replaced).toEqual([]);
    expect(same.followed).toEqual([]);
    expect(same.choices).toEqual(early);
  });

  test('reports choices that can no longer be kept', () => {
    // Browsing first is on offer only where a tool to look was kept.
    const browse = { ...early, D18: 'opening.browse' };
    const { replaced, choices } = flip(timeline, browse, 'D16', 'browsing.off');
    expect(replaced).toContainEqual({ decision: 'D18', was: 'opening.browse', now: 'opening.all' });
    expect(choices['D18']).toBeUndefined();
  });

  test('across the verdict reports the decisions that no longer come up', () => {
    const { walked, replaced, followed } = flip(
      timeline,
      { D09: 'review.owner', D14: 'scope.more', D18: 'opening.staged', B2: 'calm.pace' },
      'D09',
      'review.note',
    );
    expect(walked.system.opening).toBe('failed');
    expect(replaced).toContainEqual({ decision: 'B2', was: 'calm.pace', now: null });
    expect(followed.map(({ decision }) => decision)).toContain('D21');
  });

  test('of what does not exist is a mistake', () => {
    expect(() => flip(timeline, early, 'D99', 'review.note')).toThrow('no decision D99');
    expect(() => flip(timeline, early, 'D09', 'scope.more')).toThrow('no option scope.more');
  });
});

describe('a band', () => {
  test('is ordered and comes out the same twice', () => {
    const first = band(timeline, early, 30);
    for (const [key, { low, mid, high }] of Object.entries(first.ranges)) {
      expect(low, key).toBeLessThanOrEqual(mid);
      expect(mid, key).toBeLessThanOrEqual(high);
    }
    expect(band(timeline, early, 30)).toEqual(first);
    expect(first.central).toEqual(figuresOf(rerun(timeline, early)));
  });

  test('of a difference between a run and itself is nothing', () => {
    const { ranges } = bandBetween(timeline, early, early, 3);
    for (const { low, high } of Object.values(ranges)) expect([low, high]).toEqual([0, 0]);
  });

  test('comes out the same a draw at a time', () => {
    const steps = bandBetweenSteps(timeline, early, {}, 3);
    expect([steps.next().value, steps.next().value, steps.next().value]).toEqual([1, 2, 3]);
    expect(steps.next()).toEqual({ done: true, value: bandBetween(timeline, early, {}, 3) });
  });

  test('draws lie within the ranges and differ', () => {
    const draws = Array.from({ length: 200 }, (_, seed) => drawn(seed, PARAMETERS));
    for (const { id, low, high } of PARAMETER_TABLE) {
      expect(Math.min(...draws.map((set) => set[id])), id).toBeGreaterThanOrEqual(low);
      expect(Math.max(...draws.map((set) => set[id])), id).toBeLessThanOrEqual(high);
    }
    expect(new Set(draws.map(({ productivity }) => productivity)).size).toBe(200);
  });
});

describe('why', () => {
  const reasons = why(timeline, {}, 'capacity', '2013-12-01');

  test('is sorted by size and names only what was applied before', () => {
    const sizes = reasons.contributions.map(({ by }) => Math.abs(by));
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
    const { applied } = rerun(timeline, {}, PARAMETERS, '2013-12-01').system;
    for (const { option, decision } of reasons.contributions) {
      expect(applied).toContain(option);
      expect(takenIn(timeline, [option]).has(decision)).toBe(true);
    }
  });

  test('leads the capacity of 1 December back to the upgrade, among others', () => {
    expect(reasons.kind).toBe('leave-one-out');
    expect(reasons.value).toBeGreaterThan(40_000);
    const named = reasons.contributions.slice(0, 8).map(({ decision }) => decision);
    expect(named).toEqual(expect.arrayContaining(['D26']));
    const rows = reasons.contributions[0]!.rows;
    expect(rows.length).toBeGreaterThan(0);
    for (const { effect } of rows) expect(effect.source.length).toBeGreaterThan(0);
  });

  test('does not count rules that come out one day as a gain of holding them back', () => {
    const { contributions } = why(timeline, {}, 'profile.peopleThrough', '2014-11-22');
    const held = contributions.find(({ option }) => option === 'rules.hold')!;
    expect(held.by).toBeLessThan(0);
    expect(held.rows.find(({ effect }) => effect.id === 'settle')!.by).toBe(0);
    const early = why(
      timeline,
      { D05: 'rules.interfaces' },
      'profile.peopleThrough',
      '2014-11-22',
      PARAMETERS,
      30,
    ).contributions.find(({ option }) => option === 'rules.interfaces')!;
    expect(early.by).toBeGreaterThan(0);
    // Its two rows of rules stand against history's one together, so only the first of them speaks.
    expect(early.rows.filter(({ effect }) => effect.id === 'settle')).toHaveLength(1);
  });

  test('answers for a measure of the profile, at the end as the profile has it', () => {
    const { value, contributions } = why(timeline, early, 'profile.service', '2014-11-22', PARAMETERS, 0);
    expect(value).toBeCloseTo(figuresOf(rerun(timeline, early)).service, 10);
    expect(contributions.length).toBeGreaterThan(3);
  });

  test('knows nothing before there is a reading', () => {
    expect(why(timeline, {}, 'selections', '2013-06-01')).toMatchObject({ value: null, contributions: [] });
  });

  test('names a dated fact where it did the work, and none that had not begun', () => {
    const { dated } = why(timeline, {}, 'uptimePercent', '2013-10-29', PARAMETERS, 0);
    expect(dated[0]).toMatchObject({ row: { id: 'outage28', fact: 'CRI-12' } });
    expect(dated[0]!.by).toBeLessThan(-10);
    for (const { row } of dated) expect(row.from < '2013-10-29').toBe(true);
    expect(
      why(timeline, {}, 'uptimePercent', '2013-10-26', PARAMETERS, 0).dated.map(({ row }) => row.id),
    ).not.toContain('outage28');
  });

  test('has a band for each part, whose own number it repeats', () => {
    const { contributions, dated } = why(timeline, {}, 'uptimePercent', '2013-10-29', PARAMETERS, 0);
    const parts = [
      ...contributions.slice(0, 2).map(({ option, by }) => [option, by] as const),
      [dated[0]!.row.id, dated[0]!.by] as const,
    ];
    const steps = whyBandSteps(
      timeline,
      {},
      'uptimePercent',
      '2013-10-29',
      parts.map(([id]) => id),
      20,
    );
    let step = steps.next();
    while (!step.done) step = steps.next();
    for (const [id, by] of parts) {
      expect(step.value.central[id]).toBe(by);
      const { low, mid, high } = step.value.ranges[id]!;
      expect(low).toBeLessThanOrEqual(mid);
      expect(mid).toBeLessThanOrEqual(high);
      expect(high).toBeGreaterThan(low);
    }
    expect(() => whyBandSteps(timeline, {}, 'uptimePercent', '2013-10-29', ['no.such'], 1)).toThrow(
      'no option no.such',
    );
  });
});

test('a figure hangs on assumptions of the table, the weightiest first', () => {
  const steps = assumptionSteps(timeline, {}, 'selections', '2013-12-01', 6);
  let step = steps.next();
  for (let tried = 1; !step.done; tried++) {
    expect(step.value).toBe(tried);
    step = steps.next();
  }
  const spreads = step.value.map(spreadOf);
  expect(spreads).toHaveLength(6);
  expect(spreads).toEqual([...spreads].sort((one, other) => other - one));
  // The card's own list: productivity at its low end leaves fewer selections.
  const productivity = step.value.find(({ row }) => row.id === 'productivity');
  expect(productivity?.atLow).toBeLessThan(productivity?.atHigh ?? 0);
});
