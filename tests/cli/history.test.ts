// `npm run history`: the shape of what it gives, bands on other paths, the series as text, rows set otherwise.
import { expect, test } from 'vitest';
import { main as history } from '../../src/cli/commands/history';
import { called } from './called';

test('history has the promised shape', async () => {
  const { status, out } = await called(history, '--json');
  expect(status).toBe(0);
  const { anchors, daily, weekly } = JSON.parse(out) as {
    edition: string;
    anchors: object[];
    daily: { date: string }[];
    weekly: { date: string }[];
  };
  expect(anchors).toHaveLength(45);
  expect(Object.keys(anchors[0]!)).toEqual([
    'id',
    'group',
    'date',
    'measure',
    'unit',
    'kind',
    'low',
    'record',
    'high',
    'model',
    'ok',
  ]);
  expect([daily[0]!.date, daily.at(-1)!.date, daily.length]).toEqual(['2013-10-01', '2014-04-30', 212]);
  expect(Object.keys(daily[0]!)).toEqual([
    'date',
    'visits',
    'peakConcurrent',
    'capacity',
    'responseSeconds',
    'errorPercent',
    'uptimePercent',
    'accounts',
    'selections',
    'cumulativeSelections',
    'faultyFilesPercent',
    'waitingRoom',
  ]);
  expect(Object.keys(weekly[0]!)).toEqual([
    'date',
    'reportedReadiness',
    'trueReadiness',
    'clarity',
    'candour',
    'capability',
    'strain',
    'room',
    'learningLoop',
    'undiscoveredRework',
    'knownDefects',
    'obligatedMillion',
  ]);
  expect(weekly[0]!.date < '2010-05-15').toBe(true);
  expect(weekly.at(-1)!.date > '2014-11-10').toBe(true);
});

test('a path that history did not take has a band beside each figure', async () => {
  const { status, out } = await called((caller) => history(caller, 20), '--path', 'early-both', '--json');
  expect(status).toBe(0);
  const { anchors } = JSON.parse(out) as { anchors: { over: { low: number; mid: number; high: number } }[] };
  expect(anchors).toHaveLength(45);
  for (const { over } of anchors) {
    expect(over.low).toBeLessThanOrEqual(over.mid);
    expect(over.mid).toBeLessThanOrEqual(over.high);
  }
});

test('the series can be read as text', async () => {
  const { out } = await called(history, '--series');
  for (const words of ['by the hour', '2013-12-23  Mon', '2014-11  ', 'Softer expectations', 'patience'])
    expect(out).toContain(words);
});

test('a sceptic may set a row otherwise and sees what hangs on it', async () => {
  const uptime = async (...args: string[]) =>
    (
      JSON.parse((await called(history, '--json', ...args)).out) as {
        anchors: { id: string; model: number }[];
      }
    ).anchors.find(({ id }) => id === 'A18')!.model;
  expect(await uptime('--set', 'outage27=0,outage28=0')).toBeGreaterThan((await uptime()) + 1);
});

test('a path, a row or a value that there is not is said, and exits with 2', async () => {
  const wrong = (says: string) => ({ status: 2, err: expect.stringContaining(says) as string });
  expect(await called(history, '--path', 'nowhere')).toMatchObject(wrong('there is no path nowhere'));
  expect(await called(history, '--set', 'weather=1')).toMatchObject(wrong('there is no parameter weather'));
  expect(await called(history, '--set', 'churn=1')).toMatchObject(
    wrong('churn takes a number from 0.004 to 0.008'),
  );
});
