// How a turn is parted into pages: how much stands on one, what begins one, and where the question stands.
import { describe, expect, test } from 'vitest';
import type { System } from '../../../src/model/state/system';
import { askingBeat, beatsOf } from '../../../src/page/paper/beats';
import type { Scene } from '../../../src/play/scene';
import type { Turn } from '../../../src/play/turn';

/** A scene of so many words in lines of at most ten. */
function scene(id: string, words: number, head: Partial<Scene> = {}): Scene {
  const lines = Array.from({ length: Math.ceil(words / 10) }, (_line, index) =>
    Array.from({ length: Math.min(10, words - index * 10) }, () => 'word').join(' '),
  );
  return {
    id,
    act: 3,
    date: '2013-04-04',
    place: '',
    decision: id,
    moment: '',
    part: 'story',
    system: {} as System,
    passages: lines.map((text) => ({ text, facts: [], basis: 'told', argues: [] })),
    ...head,
  };
}
const after = scene('D01', 40, { part: 'after' });
const turnOf = (scenes: Scene[], asks = 'D09', decided = true) =>
  ({
    number: 1,
    scenes,
    asks,
    decided: decided ? { decision: 'D01', choice: 'a', undecided: false } : null,
  }) as Turn;
/** The ids on each page; an `after` page is marked. */
const pages = (turn: Turn) =>
  beatsOf(turn).map(({ kind, told }) => [
    ...(kind === 'after' ? ['after'] : []),
    ...told.filter(({ part }) => part === 'story').map(({ id }) => id),
  ]);

describe('told scenes', () => {
  test('share a page up to 150 words, and not one more', () => {
    const told = (words: number) =>
      pages(turnOf([after, scene('D02', 100), scene('D03', words), scene('D09', 120)]));
    expect(told(50)).toEqual([['after'], ['D02', 'D03'], ['D09']]);
    expect(told(51)).toEqual([['after'], ['D02'], ['D03', 'D09']]);
  });

  test('are counted anew on each page', () => {
    const told = [scene('D02', 100), scene('D03', 100), scene('D04', 50), scene('D05', 1)];
    expect(pages(turnOf([after, ...told], ''))).toEqual([['after'], ['D02'], ['D03', 'D04'], ['D05']]);
  });

  test('are never cut: a longer one has a page of its own', () => {
    expect(pages(turnOf([after, scene('D02', 400), scene('D03', 10)], ''))).toEqual([
      ['after'],
      ['D02'],
      ['D03'],
    ]);
  });

  test('a moment begins a page, and others follow it there', () => {
    const moment = scene('launch', 20, { moment: 'launch', decision: '' });
    expect(pages(turnOf([after, scene('D02', 10), moment, scene('D03', 10)], ''))).toEqual([
      ['after'],
      ['D02'],
      ['launch', 'D03'],
    ]);
  });
});

describe('the scene that asks', () => {
  test('stands below up to 60 told words, and else on a page of its own', () => {
    const lead = (words: number) => pages(turnOf([after, scene('D02', words), scene('D09', 120)]));
    expect(lead(60)).toEqual([['after'], ['D02', 'D09']]);
    expect(lead(61)).toEqual([['after'], ['D02'], ['D09']]);
  });

  test('may be as long as it is below them', () => {
    expect(pages(turnOf([after, scene('D02', 60), scene('D09', 300)]))).toEqual([['after'], ['D02', 'D09']]);
  });

  test('has the question at its foot, and no other page has', () => {
    const beats = beatsOf(turnOf([after, scene('D02', 100), scene('D09', 120)]));
    expect(beats.map(({ asks }) => asks)).toEqual([false, false, true]);
    expect(beats.map(({ ends }) => ends)).toEqual([false, false, false]);
    expect(askingBeat(turnOf([after, scene('D02', 100), scene('D09', 120)]))).toBe(2);
  });
});

describe('edges', () => {
  test('what a choice brought has the first page, also where nothing was said', () => {
    expect(pages(turnOf([scene('D09', 10)]))).toEqual([['after'], ['D09']]);
    expect(beatsOf(turnOf([after, scene('D09', 10)]))[0]!.told).toEqual([after]);
  });

  test('a question never stands on the page of what the last choice brought', () => {
    const beats = beatsOf(turnOf([after]));
    expect(beats.map(({ kind, asks }) => [kind, asks])).toEqual([
      ['after', false],
      ['scenes', true],
    ]);
  });

  test('the last page of a run ends it', () => {
    expect(beatsOf(turnOf([after], '')).map(({ kind, ends }) => [kind, ends])).toEqual([['after', true]]);
    expect(beatsOf(turnOf([after, scene('end', 10)], '')).map(({ ends, asks }) => [ends, asks])).toEqual([
      [false, false],
      [true, false],
    ]);
  });

  test('turn 0 is one page, however long', () => {
    const told = [scene('D02', 200), scene('launch', 200, { moment: 'launch' }), scene('D09', 200)];
    expect(pages(turnOf(told, 'D09', false))).toEqual([['D02', 'launch', 'D09']]);
  });
});
