// Reasons on the story's table: sorted, named by what was applied, told apart by row, each with its band.
import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../../src/model/ask/band';
import { rerun, takenIn } from '../../../src/model/ask/explain';
import { PARAMETERS } from '../../../src/model/table/parameters';
import { why, whyBandSteps } from '../../../src/model/ask/why';
import { choicesOf, timeline } from '../paths-seen';

const early = choicesOf('early-both');

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
      8,
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
