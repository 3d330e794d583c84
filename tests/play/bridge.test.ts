// What the story may ask and do, function by function; an id that only the story knows stops it by name.
import { describe, expect, test } from 'vitest';
import { compiledOnce } from '../../story/build/once';
import { openBridge, type Bridge } from '../../src/play/bridge';
import { readTags, tagOf } from '../../src/play/tags';

const theCase = compiledOnce();
const open = (asks: readonly string[] = ['D01', 'D03', 'D18']) => openBridge(theCase, asks);
const ask = (bridge: Bridge, name: string, id = '') => bridge.functions[name]!.call(id);

/** Arrives at everything due up to this step, and takes these options where they belong. */
function upTo(step: string, took: readonly string[] = [], asks?: readonly string[]): Bridge {
  const bridge = open(asks);
  const left = new Set(took);
  for (let count = 0; count < 100 && bridge.step()?.id !== step; count += 1) {
    const due = [...theCase.decisions, ...theCase.moments].find(({ id }) => ask(bridge, 'due', id))!;
    ask(bridge, 'arrive', due.id);
    if (due.id === step || !('options' in due)) continue;
    const option = due.options.find(({ id }) => left.has(id));
    ask(bridge, option ? 'decide' : 'settle', option?.id ?? due.id);
  }
  return bridge;
}

describe('questions', () => {
  test('what is due: the next step and no other', () => {
    const bridge = open();
    expect(ask(bridge, 'due', 'start')).toBe(true);
    expect(ask(bridge, 'due', 'D01')).toBe(false);
    ask(bridge, 'arrive', 'start');
    expect(ask(bridge, 'due', 'start')).toBe(false);
    expect(ask(bridge, 'due', 'D01')).toBe(true);
  });

  test('what is asked: on the list, with something to choose', () => {
    const bridge = upTo('D01');
    expect(ask(bridge, 'asked', 'D01')).toBe(true);
    expect(ask(bridge, 'asked', 'D02')).toBe(false);
    expect(bridge.asked()).toMatchObject({ decision: { id: 'D01' }, on: [{}, {}, {}] });
    expect(open([]).asked()).toBe(null);
    expect(upTo('D01', [], []).asked()).toBe(null);
  });

  test('what was chosen, and what is on offer', () => {
    const bridge = upTo('D03', ['owner.pair']);
    expect(ask(bridge, 'chose', 'owner.pair')).toBe(true);
    expect(ask(bridge, 'chose', 'owner.policy')).toBe(false);
    expect(ask(bridge, 'offered', 'buy.pool')).toBe(true);
    expect(ask(bridge, 'offered', 'opening.browse')).toBe(false);
  });

  test('how the launch is set and how the opening went', () => {
    const bridge = upTo('D01');
    expect([ask(bridge, 'launch'), ask(bridge, 'opening')]).toEqual(['all', 'pending']);
    const later = upTo('D19', ['opening.later'], ['D18']);
    expect([ask(later, 'launch'), ask(later, 'opening')]).not.toContain('pending');
    expect(ask(later, 'launch')).toBe('later');
  });

  test('readings, as words and as numbers; no figure counts as none', () => {
    const bridge = upTo('D01');
    expect(ask(bridge, 'say', 'reportedReadiness')).toBe('0 percent');
    expect(ask(bridge, 'value', 'room')).toBeCloseTo(70.2465, 3);
    expect(ask(bridge, 'say', 'selections')).toBe('no figure');
    expect(ask(bridge, 'value', 'selections')).toBe(0);
  });

  test('whether a way out is open', () => {
    const bridge = upTo('D01');
    const open = Object.fromEntries(Object.keys(theCase.ways).map((id) => [id, ask(bridge, 'way', id)]));
    expect(open).toEqual(
      Object.fromEntries(Object.entries(bridge.system().ways).map(([id, way]) => [id, way.open])),
    );
    expect(new Set(Object.values(open))).toEqual(new Set([true, false]));
  });
});

describe('acts', () => {
  test('arriving brings the days up to that step, and they are taken once', () => {
    const bridge = upTo('D01');
    expect(bridge.step()).toMatchObject({ kind: 'decision', id: 'D01', date: '2010-05-12' });
    expect(bridge.system().date).toBe('2010-05-12');
    const { weeks } = bridge.takeTrace();
    expect(weeks.length).toBeGreaterThan(0);
    expect(bridge.takeTrace()).toEqual({ weeks: [], days: [], hours: [] });
  });

  test('deciding is remembered apart from what comes after it', () => {
    const bridge = upTo('D01');
    const before = bridge.decidedSystem();
    expect(bridge.system()).not.toBe(before);
    ask(bridge, 'decide', 'owner.pair');
    expect(bridge.decidedSystem()).toBe(bridge.system());
    expect(bridge.system().applied).toEqual(['owner.pair']);
    ask(bridge, 'arrive', 'D02');
    expect(bridge.decidedSystem().date).toBe('2010-05-12');
  });

  test('settling takes what is left unasked, and is no decision of the player', () => {
    const bridge = upTo('D01');
    ask(bridge, 'settle', 'D01');
    expect(bridge.system().applied).toEqual(['owner.policy']);
    expect(bridge.decidedSystem().applied).toEqual([]);
  });

  test('where one option is left it is taken', () => {
    const bridge = upTo('D18', ['scope.date'], ['D14', 'D18']);
    const left = theCase.decisions.find(({ id }) => id === 'D18')!.options;
    const on = left.filter(({ id }) => ask(bridge, 'offered', id));
    ask(bridge, 'settle', 'D18');
    if (on.length === 1) expect(bridge.system().applied).toContain(on[0]!.id);
    expect(bridge.system().applied.some((id) => left.some((option) => option.id === id))).toBe(true);
  });

  test('which are acts and how many arguments each takes is what the story declares', () => {
    const { functions } = open();
    const acting = Object.keys(functions).filter((name) => functions[name]!.acts);
    expect(acting).toEqual(['arrive', 'decide', 'settle']);
    const without = Object.keys(functions).filter((name) => functions[name]!.takes === 0);
    expect(without).toEqual(['launch', 'opening']);
  });
});

describe('a mistake of the writer', () => {
  test.each([
    ['asked', 'D99', 'the story names an unknown decision: D99'],
    ['settle', 'D99', 'the story names an unknown decision: D99'],
    ['chose', 'no.such', 'the story names an unknown option: no.such'],
    ['offered', 'no.such', 'the story names an unknown option: no.such'],
    ['decide', 'no.such', 'the story names an unknown option: no.such'],
    ['way', 'nowhere', 'the story names an unknown way out: nowhere'],
    ['say', 'mood', 'the story asks for an unknown reading: mood'],
    ['value', 'mood', 'the story asks for an unknown reading: mood'],
    ['arrive', 'D05', 'the story arrives at D05, but start is due'],
  ])('%s("%s") stops with: %s', (name, id, message) => {
    expect(() => ask(open(), name, id)).toThrow(message);
  });

  test('arriving when nothing is due any more', () => {
    const bridge = upTo('end');
    expect(() => ask(bridge, 'arrive', 'end')).toThrow('the story arrives at end, but nothing is due');
  });
});

describe('tags', () => {
  test('a key may stand several times, a bare word has no value', () => {
    const tags = readTags(['fact: A-1', 'fact:B-2 ', ' told', 'link: http://x', '']);
    expect(tags.get('fact')).toEqual(['A-1', 'B-2']);
    expect(tagOf(tags, 'fact')).toBe('A-1');
    expect(tags.get('told')).toEqual(['']);
    expect(tagOf(tags, 'link')).toBe('http://x');
    expect(tagOf(tags, 'none')).toBe('');
    expect(readTags(null).size).toBe(0);
  });
});
