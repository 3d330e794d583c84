// @vitest-environment happy-dom
// The picture to share as it is drawn, kept as data: every word, bar and door with its place and colour.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawShared } from '../../../../src/page/debrief/onward/share-picture';
import type { Profile } from '../../../../src/model/state/system';
import type { Shared } from '../../../../src/review/shared';
import { theCase } from '../../sessions';

const YOURS: Profile = {
  peopleThrough: 2_600_000,
  service: 31,
  costMillion: 834,
  strain: 62,
  capability: 48,
  trust: 0,
};
const SHARED: Shared = {
  reported: 91,
  truth: 30.5,
  eve: ['look', 'stop'],
  october: ['look', 'joins', 'eyes'],
  yours: YOURS,
  history: { ...YOURS, peopleThrough: 5_450_000, costMillion: 700, service: 40, trust: 22 },
};

let drawn: string[] = [];
beforeEach(() => {
  drawn = [];
  const pen: Record<string, unknown> = {};
  const at = (...given: number[]) => given.map((each) => Math.round(each * 10) / 10).join(',');
  Object.assign(pen, {
    fillText: (line: string, x: number, y: number, width: number) =>
      drawn.push(
        `"${line}" ${at(x, y)} within ${at(width)} ${String(pen['font'])} ${String(pen['fillStyle'])}`,
      ),
    fillRect: (...given: number[]) => drawn.push(`filled ${at(...given)} ${String(pen['fillStyle'])}`),
    strokeRect: (...given: number[]) =>
      drawn.push(`framed ${at(...given)} ${String(pen['strokeStyle'])} ${String(pen['lineWidth'])}`),
    beginPath: () => drawn.push('path'),
    moveTo: (...given: number[]) => drawn.push(`  from ${at(...given)}`),
    lineTo: (...given: number[]) => drawn.push(`  to ${at(...given)}`),
    stroke: () => drawn.push(`  drawn ${String(pen['strokeStyle'])} ${String(pen['lineWidth'])}`),
  });
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(pen as never);
  document.documentElement.style.setProperty('--serif', 'Serif');
  document.documentElement.style.setProperty('--sans', 'Sans');
});
afterEach(() => vi.restoreAllMocks());

test('all of it, on a canvas of its size', async () => {
  const canvas = drawShared(theCase, SHARED, 'Everything opened on one morning. The opening failed.')!;
  const size = `${canvas.width} by ${canvas.height}`;
  await expect(`${[size, ...drawn].join('\n')}\n`).toMatchFileSnapshot('drawn/share.txt');
});

test('it names the game, both runs, six measures and seven ways, and nobody', () => {
  drawShared(theCase, SHARED, 'A route.');
  const texts = drawn.flatMap((each) => /^"(.*)" /.exec(each)?.[1]?.replace('\u00a0', ' ') ?? []);
  expect(texts).toEqual(
    expect.arrayContaining([
      'Launch Day',
      'A route.',
      'Reported ready',
      'Verified end to end',
      'This run (upper), and history’s choices (lower)',
      'People through',
      'Public trust',
      '2.6 M',
      '5.45 M',
      ...Object.values(theCase.ways).map(({ name }) => name),
    ]),
  );
  expect(texts).toHaveLength(3 + 1 + 2 * 2 + 1 + 6 * 3 + 1 + 7 + 1);
});

test('where there is no canvas there is no picture', () => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  expect(drawShared(theCase, SHARED, '')).toBeNull();
});
