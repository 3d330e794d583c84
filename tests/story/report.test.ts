// The writers' report and the map are made from the build and hold what they promise.
import { expect, test } from 'vitest';
import { drawMap } from '../../src/cli/writers/story-map';
import { printed } from '../../src/cli/writers/story-printed';
import { reportOf } from '../../src/cli/writers/story-report';
import { openReadingList } from '../../src/cli/writers/reading-list';
import { compiledOnce } from '../../story/build/once';

const theCase = compiledOnce();

test('the report counts points, options, documents and facts, and how scenes read', () => {
  const report = reportOf(theCase, 3);
  expect(report.points.map(({ id }) => id)).toEqual(theCase.decisions.map(({ id }) => id));
  expect(report.options).toBe(theCase.decisions.reduce((sum, { options }) => sum + options.length, 0));
  expect(report.factsCited.length + report.factsNotCited.length).toBeGreaterThan(300);
  expect(report.factsNotCited).not.toContain(Object.keys(theCase.facts)[0]);
  expect(report.points.find(({ id }) => id === 'D09')!.scene!.before!.high).toBeLessThanOrEqual(130);
  expect(report.words['full']!.low).toBeGreaterThan(report.words['class-90']!.high);
  expect(report.unread.closed).toEqual([]);
  expect(report.numbers.model).toBeGreaterThan(20);
  expect(report.errors).toEqual([]);
  expect(printed(report).some((line) => line.startsWith('D30 2014-04-22'))).toBe(true);
}, 120_000);

test('a list of one preset leaves out what it cannot come to, and names it', () => {
  const alone = openReadingList([theCase.presets.alone!.asks]);
  const full = openReadingList([theCase.presets.full!.asks]);
  expect(alone.closed.length).toBeGreaterThan(full.closed.length);
  expect(full.unread().stitches).toContain('d16.asks');
  expect(alone.unread().stitches).not.toContain('d16.asks');
  expect(full.unread().stitches).not.toContain('d16.told');
});

test('the map shows every decision, option and moment', () => {
  const map = drawMap(theCase, ['failed-kept']);
  for (const { id, options } of theCase.decisions) {
    expect(map).toContain(`${id} `);
    for (const { short } of options)
      expect(map).toContain(short.replace(/&/g, '&amp;').replace(/"/g, '&quot;'));
  }
  for (const { id } of theCase.moments) expect(map).toContain(id);
  expect(map).toContain('failed-kept');
});
