// @vitest-environment happy-dom
// The charts of the debrief as they are drawn, kept as data in charts/: a changed line is a change that somebody reads.
import * as plot from '@observablehq/plot';
import { describe, expect, test } from 'vitest';
import { drawCurve } from '../../../src/page/debrief/happened/curve-chart';
import { drawLoop, marksOf } from '../../../src/page/debrief/happened/loop-chart';
import { drawReplay } from '../../../src/page/debrief/onward/replay-chart';
import type { Leg } from '../../../src/review/silence';
import { weekWith } from '../../review/by-hand';
import { drawnAs } from './drawn-as';

/** Eight Mondays from 2 September 2013. */
const MONDAYS = Array.from({ length: 8 }, (_each, index) =>
  new Date(Date.UTC(2013, 8, 2 + 7 * index)).toISOString().slice(0, 10),
);
const OPENING = '2013-10-01';
const kept = (name: string) => `charts/${name}.txt`;

describe('reported and true', () => {
  const weeks = MONDAYS.map((date, index) => ({
    date: new Date(date),
    reported: 40 + 5 * index,
    truth: 2 * index,
  }));

  test.each([320, 359, 360, 640, 1000])('%i px wide', async (width) => {
    await expect(drawnAs(drawCurve(plot, width, weeks, OPENING))).toMatchFileSnapshot(kept(`curve-${width}`));
  });

  test('where the true line is high from the start its name stands beside the other’s', async () => {
    const high = weeks.map((week) => ({ ...week, truth: 30 }));
    await expect(drawnAs(drawCurve(plot, 640, high, OPENING))).toMatchFileSnapshot(kept('curve-high'));
  });

  test('where it was open from the first week nothing was reported, and no line is named', () => {
    const text = drawnAs(drawCurve(plot, 640, weeks, MONDAYS[0]!));
    expect(text.match(/".*"/g)).toEqual(['"2 September 2013"']);
    expect(text.match(/^line/gm)).toHaveLength(1);
  });
});

describe('the loop', () => {
  const weeks = MONDAYS.map((date, index) =>
    weekWith(date, { strain: 10 * index, candour: 90 - 10 * index, undiscoveredRework: 2 * index }),
  );
  const leg = (value: number): Leg => ({
    from: { date: MONDAYS[0]!, value: 0 },
    to: { date: MONDAYS[4]!, value },
    went: 'up',
  });
  const marks = marksOf({
    strain: leg(40),
    candour: leg(50),
    hidden: leg(8),
    failing: null,
    again: { ...leg(70), to: { date: MONDAYS[7]!, value: 70 } },
    turned: true,
  });

  test.each(['strain', 'candour', 'undiscoveredRework'] as const)('%s', async (stock) => {
    const drawing = drawLoop(plot, 300, { stock, weeks, marks: marks[stock], opening: OPENING });
    await expect(drawnAs(drawing)).toMatchFileSnapshot(kept(`loop-${stock}`));
  });

  test('hidden faults have a scale that ends where they do, and at ten at least', () => {
    const scaleOf = (most: number) => {
      const few = weeks.map((week, index) => ({ ...week, undiscoveredRework: index === 3 ? most : 0 }));
      const drawing = drawLoop(plot, 200, {
        stock: 'undiscoveredRework',
        weeks: few,
        marks: [],
        opening: OPENING,
      });
      return drawnAs(drawing)
        .match(/^y-axis tick label: .*$/m)![0]
        .split(' | ')
        .at(-1);
    };
    expect(scaleOf(3)).toBe('10');
    expect(scaleOf(40)).toBe('40');
  });
});

describe('one choice the other way', () => {
  const curve = ['2013-10-01', '2013-10-15', '2013-11-01', '2013-12-01', '2013-12-05'].map((date, index) => ({
    date,
    yours: 1000 * index,
    other: 2500 * index,
  }));
  const ranges = Object.fromEntries(
    curve.map(({ date, other }) => [date, { low: other / 2, mid: other, high: other * 1.5 }]),
  );

  test('both lines and the band, the higher named first', async () => {
    await expect(drawnAs(drawReplay(plot, 640, curve, ranges))).toMatchFileSnapshot(kept('replay'));
  });

  test('the lower change named last, on the smallest screen', async () => {
    const less = curve.map((day) => ({ ...day, other: day.yours / 2 }));
    await expect(drawnAs(drawReplay(plot, 250, less, ranges))).toMatchFileSnapshot(kept('replay-less'));
  });
});
