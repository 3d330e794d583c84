// Whether the choices are worth arguing about: both openings on every launch, no launch a free rescue.
import { describe, expect, test } from 'vitest';
import { keptShare } from '../../src/cli/fit/figures';
import { LAUNCHES, type LaunchId } from '../../src/model/table/ids';
import { walk } from '../../src/model/run/walk';
import { timeline, walkWith } from './paths-seen';

const ASKED = ['D01', 'D03', 'D04', 'D05', 'D07', 'D09', 'D14', 'D18', 'D22', 'B1', 'B2', 'D23', 'D30'];
const RUNS = 240;

/** Numbers that look random and are the same every time. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

describe('runs of the eleven decisions', () => {
  const next = sequence(2013);
  const counts = Object.fromEntries(LAUNCHES.map((id) => [id, { held: 0, failed: 0 }])) as Record<
    LaunchId,
    { held: number; failed: number }
  >;
  for (let run = 0; run < RUNS; run++) {
    const { system } = walk(timeline, (decision, on) =>
      ASKED.includes(decision.id) ? on[Math.floor(next() * on.length)]!.id : null,
    );
    if (system.opening !== 'pending') counts[system.launch][system.opening] += 1;
  }
  test.each(LAUNCHES)('%s can hold and can fail', (launch) => {
    const { held, failed } = counts[launch];
    expect(held / (held + failed)).toBeGreaterThan(0.2);
    expect(held / (held + failed)).toBeLessThan(0.93);
  });
});

describe('history with another opening and nothing else', () => {
  test.each(['opening.queue', 'opening.staged', 'opening.later'])('%s is no rescue by itself', (option) => {
    const run = walkWith([option], 'D18', []);
    expect(keptShare({ ...run, at: new Map() })).toBeLessThan(0.5);
  });
});

describe('a group that decides only a few things', () => {
  test.each([
    ['class-45', ['review.owner', 'opening.staged']],
    ['class-45', ['review.freeze', 'opening.staged']],
    ['class-60', ['review.freeze', 'scope.more', 'opening.staged']],
    ['class-90', ['rules.publish', 'review.freeze', 'scope.more', 'opening.staged']],
    ['class-90', ['rules.interfaces', 'review.freeze', 'scope.more', 'opening.staged']],
    ['alone-short', ['rules.publish', 'window.freeze', 'review.freeze', 'opening.staged']],
  ])('%s can hold: %j', (_preset, options) => {
    const run = walkWith(options, 'D18', []);
    expect(options.every((id) => run.system.applied.includes(id))).toBe(true);
    expect(run.system.opening).toBe('held');
  });

  test.each([
    ['class-45', ['review.note', 'opening.staged']],
    ['class-60', ['review.note', 'scope.thirty', 'opening.later']],
    ['class-90', ['rules.hold', 'review.note', 'scope.thirty', 'opening.queue']],
  ])('%s fails where it is careless: %j', (_preset, options) => {
    expect(walkWith(options, 'D18', []).system.opening).toBe('failed');
  });
});
