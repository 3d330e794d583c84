// @vitest-environment happy-dom
// Codes typed, as a trainer sees them: one a line, with a letter or not; a damaged one is never taken for a run.
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { beforeEach, describe, expect, test } from 'vitest';
import { makeCode } from '../../../src/play/code';
import { openReview, theCase, type ReviewAtTest } from '../review-at-test';
import { a, b, learner, listOf } from './handed';

let review: ReviewAtTest;
beforeEach(async () => {
  review = await openReview();
  return () => review.close();
});
const list = () => listOf(review);

describe('codes', () => {
  test('one a line, under the letter before it; a route code and a class code say what they lack', async () => {
    await review.type(
      ` b: ${makeCode(theCase, a, 'class')}\n\n${makeCode(theCase, learner, 'route').toLowerCase()}  \n`,
    );
    expect(list().map(([, label, status, preset, note]) => [label, status, preset, note])).toEqual([
      [
        'B',
        'Read',
        'Class, 45 minutes',
        'A class code holds choices, first votes and forecasts. Reasons, soundness and dissent need the file. ' +
          'Not played to its end: 1 decision.',
      ],
      [
        'Code 1',
        'Read',
        'Alone, short',
        'A route code holds choices only. Not played to its end: 2 decisions.',
      ],
    ]);
    expect((review.one('field', /^Or type codes/) as HTMLTextAreaElement).value).toBe('');
  });

  test.each([
    ['what?', 'A code has only letters and digits, in groups of four. Something else is in this one.'],
    ['A', 'There is no code to read.'],
    [
      makeCode(theCase, a, 'route').replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
      'The check does not fit. One of the characters is probably wrong.',
    ],
  ])('%s is not read: %s', async (code, note) => {
    await review.type(code);
    expect(list()).toEqual([[code, '', 'Not read', '', note]]);
    expect(review.text()).toContain('No run yet');
  });

  test('one with something left over is damaged, even where its check fits', async () => {
    const payload = `1${makeCode(theCase, a, 'route').replaceAll('-', '').slice(0, -2)}`;
    const [first = 0, second = 0] = sha256(utf8ToBytes(payload));
    const check = [first, second].map((byte) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[byte & 31]).join('');
    await review.type(`A: ${payload}${check}`);
    expect(list().map(([, label, status, , note]) => [label, status, note])).toEqual([
      ['', 'Not read', 'This code is damaged, or was cut short.'],
    ]);
    expect(review.text()).toContain('No run yet');
  });

  test('one of another edition is not taken for a run of this', async () => {
    const rules = (Number.parseInt(theCase.edition.slice(0, 2), 16) ^ 1).toString(16).padStart(2, '0');
    await review.type(makeCode({ ...theCase, edition: rules + theCase.edition.slice(2) }, a, 'route'));
    expect(list().map(([, , status, , note]) => [status, note])).toEqual([
      ['Not read', 'This code was made with another edition of the game, with other rules.'],
    ]);
  });

  test('cannot be read while there is none', async () => {
    expect(review.one('button', 'Read the codes').hasAttribute('disabled')).toBe(true);
    await review.fill(/^Or type codes/, '   ');
    expect(review.one('button', 'Read the codes').hasAttribute('disabled')).toBe(true);
    const submit = new Event('submit', { bubbles: true, cancelable: true });
    review.host.querySelector('form')!.dispatchEvent(submit);
    await review.read();
    expect(submit.defaultPrevented).toBe(true);
    expect(review.host.querySelector('.trainer-list')).toBeNull();
    expect((review.one('field', /^Or type codes/) as HTMLTextAreaElement).value).toBe('');
  });

  test('and files stand in one review', async () => {
    await review.handIn(a);
    await review.type(`B: ${makeCode(theCase, b, 'class')}`);
    expect(list().map(([, label]) => label)).toEqual(['A', 'B']);
    expect(review.text()).toContain('2 runs · parted on 1 of 1');
  });
});
