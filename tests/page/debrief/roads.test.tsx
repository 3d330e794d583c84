// @vitest-environment happy-dom
// Whole runs, as history went, one that held, and by chance: what the first move says of each fits its own numbers.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Curve } from '../../../src/page/debrief/happened/curve';
import { LoopOfSilence } from '../../../src/page/debrief/happened/loop';
import { ProfileBeside } from '../../../src/page/debrief/happened/profile-beside';
import { WaysThen } from '../../../src/page/debrief/happened/ways-then';
import { WAYS } from '../../../src/model/table/ids';
import { rendered } from '../../rendered';
import { theCase } from '../sessions';
import { playedOut } from './run-ends';
import { columnsOf, onScreen, rowsIn, type Page } from './tables';

describe.each(['history', 'held', 21, 22, 23] as const)('the road %s', (road) => {
  const turns = playedOut(road).turns();
  const { system } = turns.at(-1)!;
  let page: Page;
  beforeEach(() => onScreen(1280));
  afterEach(() => {
    page.close();
    vi.restoreAllMocks();
  });
  const table = () => document.querySelector('table');

  test('the eve stands in the table as above it, and nothing is reported once it is open', async () => {
    page = await rendered(<Curve turns={turns} />);
    const [, date] = /On the eve of the opening, (\d+ \w+ \d{4})/.exec(page.text())!;
    const rows = rowsIn(table(), page);
    const figures = [...document.querySelectorAll('.two-figures dd')].map((each) => page.text(each));
    expect(rows.find(([name]) => name === date)!.slice(1)).toEqual(figures);
    const reported = rows.map((cells) => cells[1]);
    expect(reported.indexOf('–')).toBeGreaterThan(reported.findLastIndex((cell) => cell !== '–'));
  });

  test('the loop turned where strain rose and candour fell, and no step says otherwise than its numbers', async () => {
    page = await rendered(<LoopOfSilence turns={turns} />);
    const steps = [...document.querySelectorAll('.loop-steps li')].map((each) => page.text(each));
    const turned = /rose/.test(steps[0]!) && /fell/.test(steps[1]!);
    const held = system.opening === 'held';
    expect(page.text(document.querySelector('.said'))).toMatch(
      !turned ? /hardly turned/ : held ? /began to turn/ : /this loop turned\.$/,
    );
    for (const step of steps) {
      const [, from, to] = /from (\d+) to (\d+)/.exec(step) ?? [];
      if (/rose/.test(step)) expect(Number(to)).toBeGreaterThan(Number(from));
      if (/fell/.test(step)) expect(Number(to)).toBeLessThan(Number(from));
    }
    expect(document.querySelectorAll('.loop-curves figcaption')).toHaveLength(3);
  });

  test('as many ways are said to be open as stand open below', async () => {
    page = await rendered(<WaysThen theCase={theCase} turns={turns} />);
    const rows = rowsIn(table(), page);
    expect(rows).toHaveLength(WAYS.length);
    const counts = columnsOf(table(), page)
      .slice(1)
      .map((column) => Number(/(\d) of 7 open/.exec(column)![1]));
    expect(counts).toEqual(
      counts.map((_count, column) => rows.filter((row) => row[column + 1]!.startsWith('open')).length),
    );
    expect(page.text(document.querySelector('article > p'))).toContain(
      `On the eve of the opening: ${counts[0]} of 7 open.`,
    );
  });

  test('no bar is longer than its cell', async () => {
    page = await rendered(<ProfileBeside theCase={theCase} turns={turns} system={system} />);
    const lengths = [...document.querySelectorAll<HTMLElement>('.bar')].map(({ style }) =>
      Number.parseFloat(style.inlineSize),
    );
    expect(lengths).toHaveLength(12);
    for (const length of lengths) expect(length).toBe(Math.max(0, Math.min(100, length)));
  });
});
