// What belongs to one scene, and what can be seen at one: decided in one place for page, room and trainer.
import { describe, expect, test } from 'vitest';
import { compiledOnce } from '../../story/build/once';
import type { Day, Hour, System } from '../../src/model/state/system';
import { passagesOf, tellInto, type Passage, type Scene, type SceneHead } from '../../src/play/scene';
import { isHourly, sightOf } from '../../src/play/sight';
import { openTelling } from '../../src/play/telling';
import type { Turn } from '../../src/play/turn';

const theCase = compiledOnce();
const HEAD: SceneHead = {
  id: 'd04',
  act: 2,
  date: '2011-09-12',
  place: 'baltimore',
  decision: 'D04',
  moment: '',
  part: 'story',
};
const line = (text: string): Passage => ({ text, facts: [], basis: 'told', argues: [] });
const state = (date: string) => ({ date }) as System;
/** Tells these lines, each with what differs at its head, and how things stand when it is read. */
function told(...lines: [head: Partial<SceneHead>, text: string, date?: string][]): Scene[] {
  const scenes: Scene[] = [];
  for (const [head, text, date = HEAD.date] of lines)
    tellInto(scenes, { ...HEAD, ...head }, line(text), state(date));
  return scenes;
}
const texts = (scenes: Scene[]) => scenes.map(({ passages }) => passages.map(({ text }) => text));

describe('a scene', () => {
  test('lasts as long as the story stays with one decision on one day', () => {
    expect(texts(told([{}, 'a'], [{}, 'b'], [{ id: 'd04.told', place: 'capitol' }, 'c']))).toEqual([
      ['a', 'b', 'c'],
    ]);
  });

  test.each([
    ['another decision', { decision: 'D05' }],
    ['a moment', { moment: 'launch' }],
    ['another day', { date: '2011-09-13' }],
  ])('%s begins the next', (_what, head) => {
    expect(texts(told([{}, 'a'], [head, 'b']))).toEqual([['a'], ['b']]);
    expect(texts(told([{}, 'a'], [head, 'b'], [{}, 'c']))).toEqual([['a'], ['b'], ['c']]);
  });

  test('keeps the head of its first line and the system of its last', () => {
    const [scene] = told([{}, 'a', '2011-09-12'], [{ id: 'other', act: 3 }, 'b', '2011-09-20']);
    expect(scene).toMatchObject({ id: 'd04', act: 2, place: 'baltimore', system: { date: '2011-09-20' } });
  });

  test('all lines of some scenes come in the order they are read', () => {
    const scenes = told([{}, 'a'], [{ moment: 'launch' }, 'b'], [{ moment: 'launch' }, 'c']);
    expect(passagesOf(scenes).map(({ text }) => text)).toEqual(['a', 'b', 'c']);
    expect(passagesOf([])).toEqual([]);
  });
});

describe('the scenes of a turn', () => {
  /** The standard run with the first option each time. */
  const turns = (() => {
    const telling = openTelling(theCase, theCase.presets.alone!.asks);
    while (telling.turn().asks) telling.take(telling.turn().choices[0]!.id, false);
    return telling.turns();
  })();

  test('what a choice brought comes first and alone, where the choice was made', () => {
    expect(turns[0]!.scenes.map(({ part }) => part)).not.toContain('after');
    for (const { decided, scenes } of turns.slice(1)) {
      expect(scenes.map(({ part }) => part).lastIndexOf('after')).toBe(0);
      expect(scenes[0]!.decision).toBe(decided!.decision);
    }
  });

  test('each has a knot, a date and a place, and days never fall', () => {
    const scenes = turns.flatMap((turn) => turn.scenes);
    for (const [index, { id, date, place, act, decision, moment, system }] of scenes.entries()) {
      expect(id, date).toMatch(/^[a-z]\w+$/);
      expect(place, id).not.toBe('');
      expect(act).toBeGreaterThan(0);
      expect([decision, moment].filter(Boolean), id).toHaveLength(1);
      expect(date >= (scenes[index - 1]?.date ?? '')).toBe(true);
      expect(system.date).toBe(date);
    }
  });

  test('the last one asks, and stands as the turn ends', () => {
    for (const { asks, scenes, system, date } of turns.slice(0, -1)) {
      expect(scenes.at(-1)).toMatchObject({ decision: asks, system, date });
    }
  });

  test('lines say what they rest on', () => {
    const bases = new Map<string, number>();
    for (const { basis, facts } of passagesOf(turns.flatMap(({ scenes }) => scenes))) {
      bases.set(basis, (bases.get(basis) ?? 0) + 1);
      expect(facts.length > 0).toBe(basis === 'record');
    }
    expect([...bases.keys()].sort()).toEqual(['model', 'reconstructed', 'record', 'told']);
  });
});

describe('a sight', () => {
  const day = (date: string) => ({ date }) as Day;
  const hour = (date: string) => ({ date }) as Hour;
  const DAYS = ['2013-09-30', '2013-10-01', '2013-10-07', '2013-10-08', '2013-10-09'];
  const turn = {
    number: 8,
    date: '2013-10-24',
    system: state('2013-10-24'),
    days: DAYS.map(day),
    hours: DAYS.slice(1).map(hour),
  } as Turn;
  const at = (date: string) => ({ date, system: state(date) });
  const dates = (rows: readonly { date: string }[]) => rows.map(({ date }) => date);

  test('shows a scene as it stood: its date, its system, and no day after it', () => {
    const sight = sightOf(turn, at('2013-10-07'));
    expect(sight).toMatchObject({ number: 8, date: '2013-10-07', system: { date: '2013-10-07' } });
    expect(dates(sight.days)).toEqual(['2013-09-30', '2013-10-01', '2013-10-07']);
  });

  test('has the hours of the day at the launch, those of the days before at the verdict, else none', () => {
    expect(dates(sightOf(turn, at('2013-10-01'), 'launch').hours)).toEqual(['2013-10-01']);
    expect(dates(sightOf(turn, at('2013-10-08'), 'verdict').hours)).toEqual(['2013-10-01', '2013-10-07']);
    expect(sightOf(turn, at('2013-10-08')).hours).toEqual([]);
    expect(sightOf(turn, at('2013-12-01'), 'december').hours).toEqual([]);
    expect(sightOf(turn, at('2013-12-01'), 'toString').hours).toEqual([]);
  });

  test('knows the moments with hours', () => {
    expect(['launch', 'verdict', 'december', '', 'toString'].map(isHourly)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
