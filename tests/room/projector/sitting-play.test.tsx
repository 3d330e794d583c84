// @vitest-environment happy-dom
// A sitting on the wall: the picture, the second key, the focus, and keys that come fast, held down or without a disk.
import { afterEach, describe, expect, test } from 'vitest';
import { seat, theCase, THREE, until } from '../seated';
import { wall, wallAt, wallBegun, type Wall } from '../wall';

let room: Wall;
afterEach(() => room.close());
const begun = async (...how: Parameters<typeof wallBegun>) => {
  room = await wallBegun(...how);
};

const isLarge = () => 'large' in room.host.querySelector<HTMLElement>('.room-play')!.dataset;
const focus = () => (document.activeElement as HTMLElement).id;

test('a clicker leads on only from what is read or shown', async () => {
  const seated = seat();
  await until(seated, 'split');
  room = await wallAt('split', seated);
  await room.keys('PageDown');
  expect(room.step()).toBe('final');
  await room.keys('PageDown');
  expect(room.step()).toBe('final');
  room.close();
  const slips = seat({ groups: THREE });
  await until(slips, 'reveal');
  room = await wallAt('reveal', slips);
  await room.keys('PageDown', 'PageDown');
  expect(room.step()).toBe('choose');
});

describe('the second key', () => {
  test('that comes as fast as a bounce decides nothing', async () => {
    const seated = seat();
    await until(seated, 'choose');
    room = await wallAt('sound', seated);
    await room.keys('Enter');
    room.clock.ms += 300;
    await room.key('Enter');
    expect(room.step()).toBe('commit');
    room.clock.ms += 50;
    await room.key('Enter');
    expect(room.step()).toBe('read');
  });

  test('is named what it is', async () => {
    const seated = seat();
    await until(seated, 'choose');
    room = await wallAt('sound', seated);
    expect([room.all('button', 'Next').length, room.all('button', 'Confirm').length]).toEqual([1, 0]);
    await room.press('Next');
    expect([room.all('button', 'Next').length, room.all('button', 'Confirm').length]).toEqual([0, 1]);
    await room.press('Back');
    expect(room.step()).toBe('sound');
  });
});

describe('the picture', () => {
  test('stands above the paper as a room needs it, in words for who does not see it', async () => {
    await begun();
    expect(room.picture.look).toEqual({ moving: true, contrast: 'light', labels: 'projector' });
    const first = seat().view().turn.scenes[0]!.date;
    expect(room.text(room.one('region', 'Picture in words'))).toBe(`The picture of ${first}.`);
    expect(room.picture.sights.at(-1)!.date).toBe(first);
    await room.enterTo('vote');
    expect(room.picture.sights.at(-1)!.date).toBe('2013-04-04');
    expect(room.picture.told).toEqual(['hear false']);
    room.close();
    expect(room.picture.told).toEqual(['hear false', 'destroy']);
  });

  test('P makes it large and small again; Esc makes it small before it asks to leave', async () => {
    await begun();
    expect(isLarge()).toBe(false);
    await room.keys('p');
    expect(isLarge()).toBe(true);
    await room.keys('p');
    expect(isLarge()).toBe(false);
    await room.keys('P', 'Escape');
    expect([isLarge(), room.all('dialog')]).toEqual([false, []]);
  });

  test('is silent until M is pressed, and after it is pressed again', async () => {
    await begun();
    await room.keys('m');
    expect(room.picture.told).toEqual(['hear false', 'hear true']);
    await room.keys('m');
    expect(room.picture.told.at(-1)).toBe('hear false');
  });

  test('where it cannot be drawn, one line says so, and P shows it in words', async () => {
    await begun('class-60', { blind: true });
    const region = () => room.text(room.one('region', 'Picture in words'));
    expect(region()).toBe('The picture is not drawn here. P shows it in words.');
    await room.keys('p');
    expect(region()).toMatch(/^The picture of 20/);
  });

  test('its stream is played, held and skipped by buttons; with the stream the speed goes', async () => {
    await begun();
    expect(room.all('button', 'Pause')).toEqual([]);
    const stream = async (state: Parameters<typeof room.picture.onStream>[0]) => {
      room.picture.onStream(state);
      await room.settle();
    };
    await stream('playing');
    await room.press('4 times the speed');
    await room.press('Pause');
    await room.press('Skip to the end');
    expect(room.picture.told.slice(1)).toEqual(['play 4', 'pause', 'skip']);
    const speed = () => room.one('button', '4 times the speed').getAttribute('aria-pressed');
    expect(speed()).toBe('true');
    await stream('none');
    expect(room.all('button', '4 times the speed')).toEqual([]);
    await stream('playing');
    expect(speed()).toBe('false');
  });

  test('that may not move has no buttons', async () => {
    await begun('class-60', { moving: false });
    expect(room.picture.look).toMatchObject({ moving: false });
    room.picture.onStream('playing');
    await room.settle();
    expect(room.all('button', 'Pause')).toEqual([]);
  });

  test('that is drawn after the room was left is taken away', async () => {
    const drawn = wall({ resume: seat().view().run });
    room = await drawn;
    const { told } = room.picture;
    room.close();
    room.picture.onStream('playing');
    await room.settle();
    expect(told.at(-1)).toBe('destroy');
  });
});

test('the Next button has the focus at each card and step, and paper begins at its top', async () => {
  await begun();
  expect(focus()).toBe('room-next');
  const field = room.host.querySelector('.room-paper')!;
  field.scrollTop = 40;
  (document.activeElement as HTMLElement).blur();
  await room.keys('Enter');
  expect([focus(), field.scrollTop]).toEqual(['room-next', 0]);
  (document.activeElement as HTMLElement).blur();
  field.scrollTop = 40;
  await room.keys('t');
  expect([focus(), field.scrollTop]).toEqual(['', 40]);
});

test('keys that come faster than the screen is drawn all count', async () => {
  await begun();
  await room.keys('End');
  for (const key of ['2', '+', '+', '3', '+'])
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  await room.settle();
  await room.keys('Enter');
  expect(room.saved.at(-1)!.events.at(-1)).toMatchObject({
    hands: { 'review.owner': 2, 'review.freeze': 1 },
  });
});

test('a key held down counts on, but goes neither on nor back', async () => {
  await begun();
  await room.keys('End');
  await room.key('+', { repeat: true });
  await room.key('+', { repeat: true });
  await room.key('PageUp', { repeat: true });
  expect([room.step(), room.asked()]).toEqual(['vote', expect.stringContaining('2 of 7 keyed')]);
});

test('what could not be kept is said until something is kept again', async () => {
  let full = true;
  const seated = seat();
  room = await wall({
    resume: seated.view().run,
    save: async () => {
      if (full) throw new Error('full');
    },
  });
  expect(room.text()).not.toContain('could not be kept');
  await room.keys('End', '+', 'Enter');
  expect(room.step()).toBe('cards');
  expect(room.text(room.host.querySelector('[role=alert]'))).toBe(
    'The last step could not be kept in this browser. Save the file now and then.',
  );
  full = false;
  await room.keys('Enter');
  expect(room.host.querySelector('[role=alert]')).toBeNull();
});

test('a whole class, Enter by Enter', async () => {
  await begun();
  for (let presses = 0; presses < 400 && room.step(); presses++) {
    if (room.step() === 'final') await room.keys('+');
    await room.keys('Enter');
  }
  expect(room.step()).toBe('');
  expect(room.text()).toContain('Your own record · Group A');
  expect(theCase.presets['class-60']!.asks).toContain('D30');
  expect(room.saved.at(-1)!.events.filter(({ kind }) => kind === 'decided')).toHaveLength(5);
});
