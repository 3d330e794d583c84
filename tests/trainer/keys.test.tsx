// @vitest-environment happy-dom
// The keys of the review: what each asks for, and what comes of it on the screen.
import { beforeEach, describe, expect, test } from 'vitest';
import { keyAsks } from '../../src/trainer/use-keys';
import { madeRun } from '../review/made-run';
import { atTheDesk, theCase, type ReviewAtTest } from './at-the-desk';

describe('a key', () => {
  const none = { blank: false, covered: false };
  test.each([
    ['b', none, 'blank'],
    ['B', none, 'blank'],
    ['.', none, 'blank'],
    ['b', { blank: true, covered: false }, 'unblank'],
    ['.', { blank: true, covered: true }, 'unblank'],
    ['Escape', { blank: true, covered: true }, 'unblank'],
    ['Escape', none, null],
    ['b', { blank: false, covered: true }, 'blank'],
    ['?', none, 'keys'],
    ['a', none, 'intake'],
    ['A', none, 'intake'],
    ['w', none, 'walk'],
    ['W', none, 'walk'],
    ['x', none, null],
    ['?', { blank: false, covered: true }, null],
    ['a', { blank: false, covered: true }, null],
    ['w', { blank: false, covered: true }, null],
  ])('%s while %j asks for %s', (key, state, ask) => {
    expect(keyAsks(key, state)).toBe(ask);
  });
});

const begun = (id: string, letter?: string) =>
  madeRun(theCase, {
    id: id.padStart(16, '0'),
    preset: letter ? 'class-45' : 'alone-short',
    groups: letter ? [{ letter, size: 6 }] : [],
    stopAfter: 1,
  });

describe('on the screen', () => {
  let desk: ReviewAtTest;
  beforeEach(async () => {
    desk = await atTheDesk();
    return () => desk.close();
  });
  const dialogs = () => desk.all('dialog').map(desk.nameOf);
  const blank = () => desk.host.querySelector('.trainer-blank') !== null;

  test('B blanks the screen and brings it back, over an answer as well', async () => {
    expect(await desk.key('b')).toBe(true);
    expect(blank()).toBe(true);
    expect(await desk.key('Escape')).toBe(true);
    expect(blank()).toBe(false);
    await desk.press('Blank screen (B)');
    expect(blank()).toBe(true);
    await desk.press('The screen is blank. Press B to show it.');
    expect(blank()).toBe(false);
  });

  test('? lists the keys, and A folds the intake; neither is kept from the browser', async () => {
    expect(await desk.key('?')).toBe(false);
    expect(dialogs()).toEqual(['Keys']);
    expect(desk.text(desk.one('dialog', 'Keys'))).toContain('Home ← → End First, back, next, last step');
    await desk.press('Close');
    expect(dialogs()).toEqual([]);
    await desk.press('Keys');
    await desk.key('?');
    expect(dialogs()).toEqual([]);
    await desk.handIn(begun('2', 'A'));
    await desk.key('A');
    expect(desk.host.querySelector('.trainer-intake')).toBeNull();
    await desk.key('a');
    expect(desk.host.querySelector('.trainer-intake')).not.toBeNull();
  });

  test('W steps through the first run, once there is one', async () => {
    await desk.key('w');
    expect(dialogs()).toEqual([]);
    await desk.handIn(begun('1'), begun('2', 'A'));
    await desk.key('w');
    expect(dialogs()).toEqual(['Run A']);
    await desk.key('a');
    expect(desk.host.querySelector('.trainer-intake')).not.toBeNull();
    await desk.key('b');
    expect(blank()).toBe(true);
    await desk.key('b');
    await desk.press('Close');
    expect(dialogs()).toEqual([]);
  });

  test('is left to who types a code, or holds another with it', async () => {
    desk.one('field', /^Or type codes/).focus();
    await desk.key('b');
    await desk.key('?');
    (document.activeElement as HTMLElement).blur();
    for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }]) await desk.key('b', held);
    expect([blank(), dialogs()]).toEqual([false, []]);
  });
});
