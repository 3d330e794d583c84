// Flips and bands on the story's table: what they keep, what they report, how they are ordered.
import { describe, expect, test } from 'vitest';
import { band, bandBetween, bandBetweenSteps, figuresOf } from '../../../src/model/ask/band';
import { drawn } from '../../../src/model/table/draws';
import { flip, rerun } from '../../../src/model/ask/explain';
import { PARAMETER_TABLE, PARAMETERS } from '../../../src/model/table/parameters';
import { choicesOf, timeline } from '../paths-seen';

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
    const first = band(timeline, early, 12);
    for (const [key, { low, mid, high }] of Object.entries(first.ranges)) {
      expect(low, key).toBeLessThanOrEqual(mid);
      expect(mid, key).toBeLessThanOrEqual(high);
    }
    expect(band(timeline, early, 12)).toEqual(first);
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
