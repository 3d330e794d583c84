// What keys mean: each key by itself, held down, with others, and while somebody types.
import { describe, expect, test } from 'vitest';
import { answerOf } from '../../../src/room/projector/controls';
import { keyLines, pressOf, pressOfEvent, type Action } from '../../../src/room/projector/keys';

const actionOf = (key: string, shift = false, typing = false) => pressOf(key, shift, typing)?.action ?? null;

test.each([
  ['next', ['Enter']],
  ['back', ['Backspace']],
  ['clickOn', ['PageDown']],
  ['clickBack', ['PageUp']],
  ['skip', ['End']],
  ['left', ['ArrowLeft']],
  ['right', ['ArrowRight']],
  ['more', ['ArrowUp', '+', '=']],
  ['fewer', ['ArrowDown', '-', '−']],
  ['clear', ['0']],
  ['timer', ['t']],
  ['blank', ['b', 'B', '.']],
  ['picture', ['p', 'P']],
  ['sound', ['m', 'M']],
  ['full', ['f', 'F']],
  ['undecided', ['u', 'U']],
  ['goBack', ['z', 'Z']],
  ['contest', ['c', 'C']],
  ['help', ['?']],
  ['leave', ['Escape']],
  [null, ['a', 'x', ' ', 'Tab', 'Home', 'F1', 'enter', 'toString', '10', '']],
] as const)('%s: %j', (action, keys) => {
  for (const key of keys) expect(pressOf(key, false, false)).toEqual(action && { action, digit: 0 });
});

test('a digit is the number of a card or line', () => {
  for (const digit of [1, 2, 5, 9])
    expect(pressOf(String(digit), false, false)).toEqual({ action: 'mark', digit });
});

test('Shift T is one more minute; T alone is the timer', () => {
  expect([actionOf('T', true), actionOf('t'), actionOf('T')]).toEqual(['minute', 'timer', 'timer']);
  expect([actionOf('B', true), pressOf('T', true, false)?.digit]).toEqual(['blank', 0]);
});

test('letters and figures do nothing while somebody types; Enter, Esc and a clicker do', () => {
  for (const key of ['b', '1', 'z', '+', '0', '?', 'Backspace', 'ArrowUp', 'ArrowLeft', 'End'])
    expect(actionOf(key, false, true)).toBeNull();
  for (const [key, action] of [
    ['Enter', 'next'],
    ['Escape', 'leave'],
    ['PageDown', 'clickOn'],
    ['PageUp', 'clickBack'],
  ] as const)
    expect(actionOf(key, false, true)).toBe(action);
});

describe('as a browser reports it', () => {
  const alone = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, repeat: false };
  const press = (key: string, held: Partial<typeof alone> = {}, typing = false) =>
    pressOfEvent({ ...alone, key, ...held }, typing)?.action ?? null;

  test('a key pressed with Ctrl, Alt or the system key belongs to the browser', () => {
    expect(press('p')).toBe('picture');
    for (const held of ['ctrlKey', 'altKey', 'metaKey']) expect(press('p', { [held]: true })).toBeNull();
    expect(press('T', { shiftKey: true })).toBe('minute');
  });

  test('only counting goes on while a key is held down', () => {
    for (const key of ['Enter', 'PageDown', 'u', '1', 'ArrowLeft'])
      expect(press(key, { repeat: true })).toBeNull();
    expect([press('+', { repeat: true }), press('ArrowDown', { repeat: true })]).toEqual(['more', 'fewer']);
  });

  test('typing is told from pressing', () => {
    expect([press('p', {}, true), press('Enter', {}, true)]).toEqual([null, 'next']);
  });
});

test('the list of keys has what is true at a step, and no more', () => {
  const always = 'next back clicker timer more blank picture sound full undecided goBack help leave'.split(
    ' ',
  );
  const own = (step: Parameters<typeof keyLines>[0], after = false) =>
    keyLines(step, after).filter((line) => !always.includes(line));
  expect(keyLines('commit', true)).toEqual(always);
  expect([own('read'), own('read', true)]).toEqual([['skip'], ['skip', 'contest']]);
  expect([own('vote'), own('final', true)]).toEqual([
    ['select', 'count', 'clear'],
    ['select', 'count', 'clear'],
  ]);
  expect([own('cards'), own('positions')]).toEqual([['count'], ['seal']]);
  for (const step of ['choose', 'reason', 'forecast', 'sound', 'soundAfter', 'otherWays'] as const)
    expect(own(step)).toEqual(['pick']);
  for (const step of ['split', 'reveal', 'minority', 'commit'] as const) expect(own(step)).toEqual([]);
  expect(keyLines('read', true)).toEqual([
    'next',
    'back',
    'clicker',
    'skip',
    'timer',
    'more',
    'blank',
    'picture',
    'sound',
    'full',
    'undecided',
    'goBack',
    'contest',
    'help',
    'leave',
  ]);
});

describe('what lies over the sitting', () => {
  const answers = (overlay: Parameters<typeof answerOf>[0]) =>
    Object.fromEntries(
      (['next', 'leave', 'blank', 'help', 'back', 'clickOn', 'undecided'] as Action[])
        .map((action) => [action, answerOf(overlay, action)])
        .filter(([, answer]) => answer),
    );
  test('is taken away by Esc, by Enter, and by the key that brought it; nothing else works meanwhile', () => {
    expect(answers('keys')).toEqual({ next: 'close', leave: 'close', help: 'close' });
    expect(answers('blank')).toEqual({ next: 'close', leave: 'close', blank: 'close' });
  });
  test('where it asks, Enter says yes', () => {
    for (const question of ['undecided', 'goBack', 'leave'] as const)
      expect(answers(question)).toEqual({ next: 'yes', leave: 'close' });
  });
});
