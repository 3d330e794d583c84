// Runs played by chance, handed in as files and as codes, whole and damaged: what is read, and that the review bears them all.
import { describe, expect, test } from 'vitest';
import { compiledOnce } from '../../story/build/once';
import { chance } from '../../src/explore/chance';
import { byChance } from '../../src/explore/choosing';
import { PRESETS, type PresetId } from '../../src/play/case';
import { makeCode } from '../../src/play/code';
import { openPlaythrough } from '../../src/play/playthrough';
import { CONFIDENCES, DIRECTIONS, type Run } from '../../src/play/run';
import { writeRun } from '../../src/play/write-run';
import { rowsOf } from '../../src/review/cohort';
import { openingDate, weeksOf } from '../../src/review/course';
import { entryOfCode, entryOfFile } from '../../src/review/entry';
import { suggested } from '../../src/review/partings';
import { profileOf } from '../../src/review/profile';
import { recordRows, RECORD_COLUMNS } from '../../src/review/record';
import { routesOf } from '../../src/review/routes';
import { sharedOf } from '../../src/review/shared';
import { silenceOf } from '../../src/review/silence';
import { size } from '../size';

const theCase = compiledOnce();
const ALL = PRESETS.filter((preset) => theCase.presets[preset]);
const RUNS = size(3, 120);

/** Plays a run by chance: forecasts and votes on record, points left undecided, goings-back, stopped anywhere. */
function playedByChance(seed: number, preset: PresetId): Run {
  const random = chance(seed);
  const plan = byChance(seed, true);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const { mode, asks } = theCase.presets[preset]!;
  const play = openPlaythrough(theCase, {
    format: 1,
    id: seed.toString(16).padStart(16, '0'),
    started: '2026-03-02T09:00:00.000Z',
    edition: theCase.edition,
    preset,
    asks: [...asks],
    language: 'en',
    mode,
    groups: mode === 'group' ? [{ letter: pick(['A', 'B', 'C']), size: 6 }] : [],
  });
  let back = 0;
  while (play.turn().asks && random() > 0.03) {
    const decision = theCase.decisions.find(({ id }) => id === play.turn().asks)!;
    const { id, forecast, options } = decision;
    const hands = Object.fromEntries(options.map((option) => [option.id, Math.floor(random() * 4)]));
    if (mode === 'group') play.note({ kind: 'voted', decision: id, round: 1, hands }, 0);
    if (forecast && random() < 0.7) {
      const readings = { [forecast.social]: pick(DIRECTIONS), [forecast.technical]: pick(DIRECTIONS) };
      play.note({ kind: 'forecast', decision: id, readings, confidence: pick(CONFIDENCES) }, 0);
    }
    if (random() < 0.1) play.giveUp({ ms: 1000 }, 0);
    else play.choose(plan.pick(play.turn()), { ms: 1000 }, 0);
    if (back < 2 && random() < 0.1) {
      play.goBack(Math.floor(random() * play.turn().number), 0);
      back++;
    }
  }
  return play.run();
}

const runs = Array.from({ length: RUNS }, (_none, at) => playedByChance(at + 1, ALL[at % ALL.length]!));
const entries = runs.map((run) => entryOfFile(theCase, `${run.id}.json`, writeRun(run)));
const read = entries.map(({ run }) => run!);

describe('a run played by chance', () => {
  test('comes back from its file as it was played, an answer for each decision that stands', () => {
    for (const { status, run } of entries) {
      const { answers, turns, ended } = run!;
      expect(status).toBe('ok');
      const taken = turns.slice(1).map(({ decided }) => decided!);
      expect(answers.map(({ choice }) => choice)).toEqual(taken.map(({ choice }) => choice));
      expect(answers.map(({ decision }) => decision)).toEqual(taken.map(({ decision }) => decision));
      expect(ended).toBe(turns.at(-1)!.asks === '');
    }
  });

  test('comes back from its class code with the same choices and forecasts, and nothing anybody wrote', () => {
    for (const [at, run] of runs.entries()) {
      const { status, run: back } = entryOfCode(theCase, `A: ${makeCode(theCase, run, 'class')}`);
      expect(status, run.id).toBe('ok');
      const said = (reviewed: typeof back) =>
        reviewed!.answers.map(({ decision, choice, undecided, forecast }) => [
          decision,
          choice,
          undecided,
          forecast,
        ]);
      expect(said(back)).toEqual(said(read[at]!));
      for (const { reason, line, dissent, ms } of back!.answers)
        expect([reason, line, dissent, ms]).toEqual(['', '', '', null]);
    }
  });

  test('stands in one review with all others', () => {
    const rows = rowsOf(theCase, read);
    expect(rows.map(({ decision }) => decision.date)).toEqual(
      rows.map(({ decision }) => decision.date).sort(),
    );
    for (const { cells } of rows) expect(cells).toHaveLength(RUNS);
    const points = suggested(rows, read);
    for (const { score } of points) expect(score > 0 && score <= 6).toBe(true);
    const record = recordRows(
      theCase,
      read,
      read.map(({ id }) => id),
    );
    expect(record).toHaveLength(rows.length * RUNS);
    for (const row of record) expect(Object.keys(row)).toEqual(RECORD_COLUMNS);
    expect(routesOf(read).flatMap(({ runs: taken }) => Object.values(taken).flat())).toHaveLength(RUNS);
  });

  test('has an end or none, a loop once it has opened, and numbers to share', () => {
    for (const { turns, ended, ...rest } of read) {
      expect(profileOf({ turns, ended, ...rest }) !== null).toBe(ended);
      const loop = silenceOf(turns);
      const opened = weeksOf(turns).some(({ date }) => date >= openingDate(turns));
      expect(loop !== null).toBe(opened);
      for (const number of Object.values(sharedOf(theCase, turns).yours))
        expect(Number.isFinite(number)).toBe(true);
    }
  });
});

test('a file with any one character changed is never taken for whole with other choices', () => {
  const random = chance(2026);
  const run = playedByChance(77, 'class-45');
  const text = writeRun(run);
  const choices = entryOfFile(theCase, 'run.json', text).run!.answers.map(({ choice }) => choice);
  for (let change = 0; change < size(12, 1500); change++) {
    const at = Math.floor(random() * text.length);
    const put = String.fromCharCode(32 + Math.floor(random() * 95));
    const { status, run: back } = entryOfFile(
      theCase,
      'run.json',
      text.slice(0, at) + put + text.slice(at + 1),
    );
    if (status === 'ok') expect(back!.answers.map(({ choice }) => choice)).toEqual(choices);
    expect(back === null).toBe(status === 'unreadable');
  }
});
