// The commands as a stranger would call them: help, JSON shapes, exit codes, and never a stack trace for a bad file.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyWay } from '../../src/explore/choosing';
import type { Turn } from '../../src/play/turn';

const ROOT = resolve(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'launch-day-runs-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function call(name: string, ...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `src/cli/commands/${name}.ts`, ...args],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { status, out: stdout, err: stderr };
}

test.each(['history', 'explore', 'replay', 'bench', 'story', 'fit', 'start'])('%s has --help', (name) => {
  const { status, out } = call(name, '--help');
  expect(status).toBe(0);
  expect(out).toContain(`npm ${name === 'start' ? '' : 'run '}${name}`);
});

describe('explore and replay', () => {
  let saved: string[];
  beforeAll(() => {
    const { status, out } = call(
      'explore',
      '--runs',
      '12',
      '--seed',
      '3',
      '--preset',
      'alone',
      '--guided',
      '--save',
      folder,
      '--json',
    );
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      preset: 'alone',
      runs: 12,
      finished: 12,
      errors: [],
      unreached: {
        choices: expect.any(Array) as unknown,
        stitches: expect.any(Array) as unknown,
        edges: expect.any(Array) as unknown,
      },
    });
    saved = readdirSync(folder).map((name) => join(folder, name));
  }, 120_000);

  test('saved runs replay ok, with profiles', () => {
    const { status, out } = call('replay', ...saved, '--json');
    expect(status).toBe(0);
    const verdicts = JSON.parse(out) as { status: string; profile: object }[];
    expect(verdicts.map((verdict) => verdict.status)).toEqual(saved.map(() => 'ok'));
    expect(Object.keys(verdicts[0]!.profile).sort()).toEqual([
      'capability',
      'costMillion',
      'peopleThrough',
      'service',
      'strain',
      'trust',
    ]);
  });

  test('altered, unreadable and missing files are verdicts, not crashes', () => {
    const altered = join(folder, 'x-altered.json');
    const broken = join(folder, 'x-broken.json');
    writeFileSync(altered, readFileSync(saved[0]!, 'utf8').replace('"ms":1000', '"ms":1001'));
    writeFileSync(broken, '{"format":1,');
    const { status, out, err } = call('replay', altered, broken, join(folder, 'nowhere.json'), '--json');
    expect(status).toBe(1);
    expect((JSON.parse(out) as { status: string }[]).map((verdict) => verdict.status)).toEqual([
      'altered',
      'unreadable',
      'unreadable',
    ]);
    expect(err).not.toContain('    at ');
  });

  test('a wrong call says what it takes and exits with 2', () => {
    expect(call('explore', '--runs', 'many')).toMatchObject({
      status: 2,
      err: expect.stringContaining('--runs takes a whole number') as string,
    });
    expect(call('explore', '--preset', 'nightmare')).toMatchObject({
      status: 2,
      err: expect.stringContaining('there is no preset') as string,
    });
    expect(call('replay', '--nonsense')).toMatchObject({ status: 2 });
  });
});

test('each sequence of choices comes once, and the last of them is known', () => {
  const chooser = everyWay();
  const walked: string[] = [];
  const offer = (...ids: string[]) => ({ choices: ids.map((id) => ({ id })) }) as Turn;
  let more = true;
  while (more) {
    const first = chooser.pick(offer('a', 'b'));
    walked.push(first + (first === 'a' ? chooser.pick(offer('c')) : chooser.pick(offer('d', 'e', 'f'))));
    more = chooser.next();
  }
  expect(walked).toEqual(['ac', 'bd', 'be', 'bf']);
});

test('history has the promised shape', () => {
  const { status, out } = call('history', '--json');
  expect(status).toBe(0);
  const history = JSON.parse(out) as {
    edition: string;
    anchors: object[];
    daily: { date: string }[];
    weekly: { date: string }[];
  };
  expect(history.anchors).toHaveLength(45);
  expect(Object.keys(history.anchors[0]!)).toEqual([
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
  expect([history.daily[0]!.date, history.daily.at(-1)!.date, history.daily.length]).toEqual([
    '2013-10-01',
    '2014-04-30',
    212,
  ]);
  expect(Object.keys(history.daily[0]!)).toEqual([
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
  expect(Object.keys(history.weekly[0]!)).toEqual([
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
  expect(history.weekly[0]!.date < '2010-05-15').toBe(true);
  expect(history.weekly.at(-1)!.date > '2014-11-10').toBe(true);
});

test('a path that history did not take has a band beside each figure, and the series can be read as text', () => {
  const { status, out } = call('history', '--path', 'early-both', '--json');
  expect(status).toBe(0);
  const { anchors } = JSON.parse(out) as { anchors: { over: { low: number; mid: number; high: number } }[] };
  for (const { over } of anchors) {
    expect(over.low).toBeLessThanOrEqual(over.mid);
    expect(over.mid).toBeLessThanOrEqual(over.high);
  }
  const series = call('history', '--series').out;
  for (const words of ['by the hour', '2013-12-23  Mon', '2014-11  ', 'Softer expectations'])
    expect(series).toContain(words);
}, 60_000);

test('a sceptic may set a row otherwise and sees what hangs on it', () => {
  const model = (...args: string[]) =>
    (
      JSON.parse(call('history', '--json', ...args).out) as { anchors: { id: string; model: number }[] }
    ).anchors.find(({ id }) => id === 'A18')!.model;
  expect(model('--set', 'outage27=0,outage28=0')).toBeGreaterThan(model() + 1);
  expect(call('history', '--set', 'weather=1')).toMatchObject({
    status: 2,
    err: expect.stringContaining('there is no parameter weather') as string,
  });
  expect(call('history', '--set', 'churn=1')).toMatchObject({
    status: 2,
    err: expect.stringContaining('churn takes a number from 0.004 to 0.008') as string,
  });
}, 60_000);
