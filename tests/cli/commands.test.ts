// The commands as a stranger would call them: help, exit codes, and never a stack trace for a bad file.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main as balance } from '../../src/cli/commands/balance';
import { main as bench } from '../../src/cli/commands/bench';
import { main as explore } from '../../src/cli/commands/explore';
import { main as fit } from '../../src/cli/commands/fit';
import { main as history } from '../../src/cli/commands/history';
import { main as replay } from '../../src/cli/commands/replay';
import { everyWay } from '../../src/explore/choosing';
import type { Turn } from '../../src/play/turn';
import { called, started } from './called';

const folder = mkdtempSync(join(tmpdir(), 'launch-day-runs-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each(Object.entries({ balance, bench, explore, fit, history, replay }))(
  '%s has --help',
  async (name, main) => {
    const { status, out } = await called(main, '--help');
    expect(status).toBe(0);
    expect(out).toContain(`npm run ${name}`);
  },
);

test.each([
  ['start', 'npm start'],
  ['replay', 'npm run replay'],
])('%s has --help in a process of its own', (name, says) => {
  const { status, out } = started(name, '--help');
  expect(status).toBe(0);
  expect(out).toContain(says);
});

describe('explore and replay', () => {
  let saved: string[];
  beforeAll(async () => {
    const asked = [
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
    ];
    const { status, out } = await called(explore, ...asked);
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
  });

  test('saved runs replay ok, with profiles', async () => {
    expect(saved).toHaveLength(12);
    const { status, out } = await called(replay, ...saved, '--json');
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

  test('altered, unreadable and missing files are verdicts, not crashes, in a process of its own', () => {
    const altered = join(folder, 'x-altered.json');
    const broken = join(folder, 'x-broken.json');
    writeFileSync(altered, readFileSync(saved[0]!, 'utf8').replace('"ms":1000', '"ms":1001'));
    writeFileSync(broken, '{"format":1,');
    const { status, out, err } = started('replay', altered, broken, join(folder, 'nowhere.json'), '--json');
    expect(status).toBe(1);
    expect((JSON.parse(out) as { status: string }[]).map((verdict) => verdict.status)).toEqual([
      'altered',
      'unreadable',
      'unreadable',
    ]);
    expect(err).not.toContain('    at ');
  });

  test('a wrong call says what it takes and exits with 2', async () => {
    const wrong = (says: string) => ({ status: 2, err: expect.stringContaining(says) as string });
    expect(await called(explore, '--runs', 'many')).toMatchObject(wrong('--runs takes a whole number'));
    expect(await called(explore, '--preset', 'nightmare')).toMatchObject(
      wrong('there is no preset nightmare'),
    );
    expect(await called(balance, '--preset', 'nightmare')).toMatchObject(
      wrong('there is no preset nightmare'),
    );
    expect(await called(fit, '--only', 'weather')).toMatchObject(wrong('there is no parameter weather'));
    expect(await called(replay, '--nonsense')).toMatchObject(wrong('--nonsense'));
    expect(await called(replay)).toMatchObject({ status: 2, out: expect.stringContaining('FILE') as string });
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
