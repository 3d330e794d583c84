// @vitest-environment happy-dom
// A sitting on the wall: head and foot of the paper, clock, picture, and the keys that work at every step.
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PresetId } from '../../../src/play/case';
import { decided, seat, theCase, THREE, until, viewAfter } from '../seated';
import { wall, wallAt, type Wall, type WallOn } from '../wall';

let room: Wall;
afterEach(() => {
  vi.useRealTimers();
  room.close();
});

/** A new sitting on the wall, at its first card. */
async function begun(preset: PresetId = 'class-60', on: WallOn = {}): Promise<void> {
  room = await wall({ ...on, resume: seat({ preset }).view().run });
}
/** The wall after so many decisions, at the first card of this kind. */
async function atCard(decisions: number, kind: string, on: WallOn = {}): Promise<void> {
  const view = await viewAfter(decisions);
  const cards = view.cards.findIndex((card) => card.kind === kind);
  room = await wall({ ...on, resume: view.run });
  await room.keys(...Array.from({ length: cards }, () => 'Enter'));
}
const head = () => room.text(room.host.querySelector('.room-paper > header'));
const clock = () => room.text(room.host.querySelector('[role=timer] b'));
const paper = () => room.host.querySelector<HTMLElement>('.room-paper')!.dataset;
const isLarge = () => 'large' in room.host.querySelector<HTMLElement>('.room-play')!.dataset;
const focus = () => (document.activeElement as HTMLElement).id;

describe('the head', () => {
  test('who decides what, on a card from no scene; date and place on a card of the story', async () => {
    await begun();
    expect(head()).toBe('Group A · Decision 1 of 5 · How we decide ▶ 7:30 +1 min');
    await room.keys('Enter');
    expect(head()).toMatch(/^Group A · \d+ \w+ 20\d\d · [A-Z].* ▶ 7:30 \+1 min$/);
    await room.enterTo('vote');
    expect(head()).toBe('What do we do with the review? ▶ 7:30 +1 min');
  });

  test('several groups are named together', async () => {
    room = await wall({ resume: seat({ groups: THREE, preset: 'class-120' }).view().run });
    expect(head()).toContain('Groups A, B, C · Decision 1 of 8 · How we decide');
  });

  test('what followed and what was really done are named; the second decision is the second', async () => {
    await atCard(1, 'after');
    expect(head()).toMatch(/^Group A · .+ · What followed ▶/);
    room.close();
    await atCard(1, 'record');
    expect(head()).toContain('Group A · Decision 2 of 5 · What was really done');
    room.close();
    await atCard(1, 'question');
    expect(head()).toContain('Decision 2 of 5 · What can be said');
    room.close();
    await atCard(5, 'record');
    expect(head()).toMatch(/^Group A · What was really done ▶/);
  });
});

describe('the card', () => {
  test('which of how many, and what it rests on', async () => {
    await begun();
    const all = seat().view().cards.length;
    expect(room.asked()).toBe(`1 of ${all}`);
    await room.keys('Enter', 'Enter');
    expect(room.asked()).toMatch(new RegExp(`^3 of ${all}( · Source: .+)?$`));
    await room.keys('PageUp');
    expect(room.asked()).toContain(`2 of ${all}`);
    await room.keys('Backspace', 'Backspace');
    expect(room.asked()).toBe(`1 of ${all}`);
  });

  test('how we decide, for one group and for several', async () => {
    await begun();
    expect(room.paper()).toBe(
      'Read. Vote silently, on paper. Share your role cards. See the split. The smallest side speaks first. ' +
        'Vote again. Put the dissent on record, and say what you expect. Then see what happens.',
    );
    room.close();
    room = await wall({ resume: seat({ groups: THREE }).view().run });
    expect(room.paper()).toBe(
      'Read. Each group writes one position on a slip. All slips are shown together. The smallest side speaks first. ' +
        'Decide. Put the dissent on record, and say what you expect. Then see what happens.',
    );
  });

  test('options stand there with the numbers they are voted on by', async () => {
    await atCard(0, 'question');
    const { choices } = seat().view().turn;
    const [first] = room.host.querySelectorAll('.room-read p');
    expect(room.text(first)).toBe(`1${choices[0]!.text} ${choices[0]!.hint}`.replaceAll("'", '’'));
    await room.keys('PageUp');
    expect(room.host.querySelectorAll('.room-read .room-number')).toHaveLength(0);
  });

  test('a pause asks what the decision asks for', async () => {
    await atCard(1, 'pause');
    expect(room.paper()).toBe(
      'What is travelling upward in your group, and what is not? Half a minute in silence, then one minute of talk.',
    );
    room.close();
    await atCard(4, 'pause');
    expect(room.paper()).toBe(
      'How fast does your own unit notice, decide and change? Half a minute in silence, then one minute of talk.',
    );
  });

  test('while the hours are watched nothing is to be read, and the paper makes way', async () => {
    await atCard(3, 'watch');
    expect(room.asked()).toContain('Watch until you have seen enough. Nothing is to be read.');
    expect([paper()['watch'], paper()['long']]).toEqual(['true', undefined]);
    await room.keys('Enter');
    expect(paper()['watch']).toBeUndefined();
    expect(room.asked()).not.toContain('Watch');
  });

  test('the paper is taller for a long card only', async () => {
    await begun();
    expect(paper()['long']).toBe('true');
    for (let cards = 0; room.step() === 'read' && cards < 60; cards++) {
      const lines = [...room.host.querySelectorAll('.room-read p')].map((line) => room.text(line));
      const rows = lines.reduce((sum, line) => sum + Math.ceil(line.length / 66), 0);
      if (lines.length > 0 && !room.host.querySelector('.room-read .room-number'))
        expect([room.asked(), paper()['long'] === 'true']).toEqual([room.asked(), rows > 4]);
      await room.keys('Enter');
    }
    expect(paper()['long']).toBeUndefined();
  });

  test('End leads from any card to what is asked, a clicker too from the last one', async () => {
    await begun();
    await room.keys('End');
    expect(room.step()).toBe('vote');
    room.close();
    await atCard(0, 'question');
    const left =
      seat().view().cards.length -
      1 -
      seat()
        .view()
        .cards.findIndex(({ kind }) => kind === 'question');
    await room.keys(...Array.from({ length: left }, () => 'PageDown'));
    expect(room.step()).toBe('read');
    await room.keys('PageDown', 'PageDown');
    expect(room.step()).toBe('vote');
  });
});

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

describe('contesting a result', () => {
  test('is offered on a card of what was really done, and said to be on record', async () => {
    await atCard(1, 'record');
    await room.press('Contest this result');
    expect(room.text()).toContain('Contested: on record.');
    expect(room.all('button', 'Contest this result')).toEqual([]);
    expect(room.saved.at(-1)!.events.at(-1)).toMatchObject({ kind: 'contested', decision: 'D09' });
    room.close();
    await atCard(1, 'story');
    expect(room.all('button', 'Contest this result')).toEqual([]);
    await room.keys('C');
    expect(room.saved.at(-1)!.events.at(-1)).toMatchObject({ kind: 'contested', decision: 'D09' });
  });

  test('of one decision does not stand under another', async () => {
    const seated = seat();
    await decided(seated, 1);
    seated.sitting.contest();
    await decided(seated, 2);
    const record = seated.view().cards.findIndex(({ kind }) => kind === 'record');
    room = await wall({ resume: seated.view().run });
    await room.keys(...Array.from({ length: record }, () => 'Enter'));
    expect(room.all('button', 'Contest this result')).toHaveLength(1);
  });
});

describe('the clock', () => {
  test.each([
    ['class-45', '7:30'],
    ['class-60', '7:30'],
    ['class-90', '8:30'],
    ['class-120', '8:30'],
  ] as const)('%s plans %s for a decision', async (preset, planned) => {
    await begun(preset);
    expect(clock()).toBe(planned);
  });

  test('stands still until it is started, runs by the second, stops, and takes a minute more', async () => {
    await begun();
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const pass = async (ms: number) => {
      for (let passed = 0; passed < ms; passed += 250) {
        room.clock.ms += 250;
        vi.advanceTimersByTime(250);
      }
      await room.settle();
    };
    await pass(3000);
    expect([clock(), room.all('button', 'Start').length]).toEqual(['7:30', 1]);
    await room.keys('t');
    await pass(3600);
    expect([clock(), room.all('button', 'Pause').length]).toEqual(['7:27', 1]);
    await room.press('Pause');
    await pass(5000);
    expect(clock()).toBe('7:27');
    await room.keys('T');
    await pass(20_500);
    expect(clock()).toBe('7:07');
    await room.key('T', { shiftKey: true });
    expect(clock()).toBe('8:07');
    await room.press('+1 min');
    expect(clock()).toBe('9:07');
  });

  test('never picks: when it is over it says so, where something is asked; a minute more begins from none', async () => {
    await begun();
    await room.keys('End');
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const dial = () => room.host.querySelector<HTMLElement>('[role=timer]')!.dataset;
    await room.keys('t');
    room.clock.ms += 449_000;
    vi.advanceTimersByTime(250);
    await room.settle();
    expect([clock(), room.asked().includes('Decide, or'), dial()['out']]).toEqual(['0:01', false, undefined]);
    room.clock.ms += 60_000;
    vi.advanceTimersByTime(250);
    await room.settle();
    expect([clock(), room.asked()]).toEqual([
      '0:00',
      'Decide, or record that you could not. First vote, on paper. Keyed hands stay hidden. 0 of 7 keyed',
    ]);
    expect(dial()['out']).toBe('true');
    expect([room.step(), room.saved.at(-1)!.events]).toEqual(['vote', []]);
    await room.keys('PageUp');
    expect(room.asked()).not.toContain('Decide, or');
    await room.press('+1 min');
    expect(clock()).toBe('1:00');
  });

  test('begins anew, stopped, with the next decision', async () => {
    const seated = seat();
    await until(seated, 'choose');
    room = await wallAt('commit', seated);
    await room.press('+1 min');
    await room.press('Start');
    expect(clock()).toBe('8:30');
    room.clock.ms += 1000;
    await room.press('Confirm');
    expect([clock(), room.all('button', 'Start').length]).toEqual(['7:30', 1]);
  });
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
