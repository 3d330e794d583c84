// @vitest-environment happy-dom
// The keys of the review: what each asks for, and what comes of it on the screen.
import { beforeEach, describe, expect, test } from 'vitest';
import { keyAsks } from '../../src/trainer/use-keys';
import { madeRun } from '../review/made-run';
import { openReview, theCase, type ReviewAtTest } from './review-at-test';

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
  let review: ReviewAtTest;
  beforeEach(async () => {
    review = await openReview();
    return () => review.close();
  });
  const dialogs = () => review.all('dialog').map(review.nameOf);
  const blank = () => review.host.querySelector('.trainer-blank') !== null;

  test('B blanks the screen and brings it back, over an answer as well', async () => {
    expect(await review.key('b')).toBe(true);
    expect(blank()).toBe(true);
    expect(await review.key('Escape')).toBe(true);
    expect(blank()).toBe(false);
    await review.press('Blank screen (B)');
    expect(blank()).toBe(true);
    await review.press('The screen is blank. Press B to show it.');
    expect(blank()).toBe(false);
  });

  test('? lists the keys, and A folds the intake; neither is kept from the browser', async () => {
    expect(await review.key('?')).toBe(false);
    expect(dialogs()).toEqual(['Keys']);
    expect(review.text(review.one('dialog', 'Keys'))).toContain('Home ← → End First, back, next, last step');
    await review.press('Close');
    expect(dialogs()).toEqual([]);
    await review.press('Keys');
    await review.key('?');
    expect(dialogs()).toEqual([]);
    await review.handIn(begun('2', 'A'));
    await review.key('A');
    expect(review.host.querySelector('.trainer-intake')).toBeNull();
    await review.key('a');
    expect(review.host.querySelector('.trainer-intake')).not.toBeNull();
  });

  test('W steps through the first run, once there is one', async () => {
    await review.key('w');
    expect(dialogs()).toEqual([]);
    await review.handIn(begun('1'), begun('2', 'A'));
    await review.key('w');
    expect(dialogs()).toEqual(['Run A']);
    await review.key('a');
    expect(review.host.querySelector('.trainer-intake')).not.toBeNull();
    await review.key('b');
    expect(blank()).toBe(true);
    await review.key('b');
    await review.press('Close');
    expect(dialogs()).toEqual([]);
  });

  test('is left to who types a code, or holds another with it', async () => {
    review.one('field', /^Or type codes/).focus();
    await review.key('b');
    await review.key('?');
    (document.activeElement as HTMLElement).blur();
    for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }]) await review.key('b', held);
    expect([blank(), dialogs()]).toEqual([false, []]);
  });
});
