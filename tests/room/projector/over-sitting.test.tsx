// @vitest-environment happy-dom
// What lies over a sitting on the wall: the list of keys, questions that need a second key, a blank screen.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { viewAfter } from '../seated';
import { wall, type Wall } from '../wall';

let room: Wall;
/** The wall after so many decisions. */
async function after(decisions: number): Promise<void> {
  room = await wall({ resume: (await viewAfter(decisions)).run });
}
beforeEach(() => after(1));
afterEach(() => room.close());

const over = () => {
  const dialog = room.host.querySelector('dialog');
  return dialog?.open ? room.text(dialog) : '';
};
const lastEvent = () => room.saved.at(-1)!.events.at(-1)!.kind;

describe('the list of keys', () => {
  test('says what works now, and goes by the key that brought it, by Esc, by Enter and by its button', async () => {
    await room.keys('?');
    expect(over()).toBe(
      'Keys that work now ' +
        'Enter On, or commit when asked twice ' +
        'Page Up or Backspace Back one card or step ' +
        'Page Down, Page Up Clicker: on and back while reading; it never counts or commits ' +
        'End From reading to what is asked ' +
        'T Timer: start or pause ' +
        'Shift T One more minute ' +
        'B Blank screen ' +
        'P Picture large ' +
        'M Quiet sounds: on or off ' +
        'F Full screen ' +
        'U Could not decide ' +
        'Z Back to the decision before ' +
        'C Contest this result ' +
        '? This list ' +
        'Esc Close, or leave Close',
    );
    expect(room.nameOf(room.one('dialog', 'Keys that work now'))).toBe('Keys that work now');
    for (const key of ['?', 'Escape']) {
      await room.keys(key);
      expect(over()).toBe('');
      await room.keys('?');
    }
    await room.press('Close');
    expect(over()).toBe('');
  });

  test('before the first decision there is nothing to contest; at a vote hands are counted', async () => {
    room.close();
    await after(0);
    await room.keys('?');
    expect(over()).not.toContain('Contest');
    await room.keys('?', 'End', '?');
    expect(over()).toContain('1–9, ← → Mark a card + − or ↑ ↓ More or fewer hands 0 No hands on this card');
    expect(over()).not.toContain('End From reading');
  });

  test('nothing else works while it lies there', async () => {
    const before = room.text();
    await room.keys('?', 'u', 'z', 'PageDown', 'c', '1', 'Escape');
    expect(room.text()).toBe(before);
    expect(lastEvent()).toBe('decided');
  });
});

describe('a blank screen', () => {
  test('hides all, says how to come back, and goes by B', async () => {
    await room.keys('b');
    expect(over()).toBe('The screen is blank. Press B to show it.');
    await room.keys('b');
    expect(over()).toBe('');
    await room.keys('.');
    expect(over()).toContain('blank');
    await room.press('The screen is blank. Press B to show it.');
    expect(over()).toBe('');
  });
});

describe('could not decide', () => {
  test('is put on record by a second key', async () => {
    await room.keys('u');
    expect(over()).toBe(
      'Put on record that you could not decide? Then what is already under way goes on. ' +
        'That is a finding in itself. Press Enter to record it. Esc takes it back. Confirm Stay',
    );
    await room.keys('Escape');
    expect([over(), lastEvent()]).toEqual(['', 'decided']);
    await room.keys('u');
    await room.press('Confirm');
    expect([over(), lastEvent()]).toEqual(['', 'undecided']);
  });

  test('at the end there is nothing to decide', async () => {
    room.close();
    await after(5);
    await room.keys('u');
    expect(over()).toBe('');
  });
});

describe('back to the decision before', () => {
  test('needs a second key, and stays on record', async () => {
    await room.keys('z');
    expect(over()).toBe(
      'Back to the decision before? What came after is undone. The going back stays on record. ' +
        'Press Enter to go back. Esc stays. Confirm Stay',
    );
    await room.press('Stay');
    expect([over(), lastEvent()]).toEqual(['', 'decided']);
    await room.keys('z');
    (document.activeElement as HTMLElement).blur();
    await room.keys('Enter');
    expect([over(), lastEvent()]).toEqual(['', 'wentBack']);
    expect(room.text()).toContain('Decision 1 of 5');
    await room.keys('z');
    expect(over()).toBe('');
  });
});

describe('leaving', () => {
  test('needs a second key too', async () => {
    await room.keys('Escape');
    expect(over()).toBe(
      'Leave the room? Everything is kept in this browser. Continue brings you back here. ' +
        'Press Enter to leave. Esc stays. Confirm Stay',
    );
    await room.keys('Escape');
    expect([over(), room.called]).toEqual(['', []]);
    await room.keys('Escape');
    await room.press('Confirm');
    expect(room.called).toEqual(['left']);
  });
});

test('the focus goes to what lies over the sitting, and comes back', async () => {
  const next = document.getElementById('room-next');
  expect(document.activeElement).toBe(next);
  await room.keys('?');
  room.one('button', 'Close').focus();
  await room.press('Close');
  expect(document.activeElement).toBe(next);
});

test('keys of the browser stay the browser’s; those of the room are the room’s', async () => {
  expect(await room.key('p', { ctrlKey: true })).toBe(false);
  expect(await room.key('a')).toBe(false);
  expect(await room.key('p')).toBe(true);
  await room.keys('p', '?');
  expect(await room.key('u')).toBe(false);
  expect(await room.key('Escape')).toBe(true);
});

test('F asks for the whole screen, and gives it back', async () => {
  const asked: string[] = [];
  document.documentElement.requestFullscreen = async () => void asked.push('whole');
  document.exitFullscreen = async () => void asked.push('window');
  await room.keys('f');
  expect(asked).toEqual(['whole']);
  Object.defineProperty(document, 'fullscreenElement', { value: document.body, configurable: true });
  await room.keys('F');
  expect(asked).toEqual(['whole', 'window']);
  Object.defineProperty(document, 'fullscreenElement', { value: null, configurable: true });
  document.documentElement.requestFullscreen = () => Promise.reject(new Error('not here'));
  await room.keys('f');
  expect(room.text()).toContain('Group A');
});

test('no key of a sitting works on the record after it', async () => {
  room.close();
  await after(5);
  await room.keys('End');
  expect(room.text()).toContain('Your own record');
  await room.keys('u', 'z', 'Escape', 'b');
  expect([over(), room.called]).toEqual(['', []]);
});
