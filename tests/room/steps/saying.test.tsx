// @vitest-environment happy-dom
// What a room says before it decides, and looking back: on the wall, as it is read and pressed.
import { afterEach, describe, expect, test } from 'vitest';
import type { RunEvent } from '../../../src/play/run';
import { decided, hands, on, seat, theCase, THREE, until } from '../seated';
import { wallAt, type Wall } from '../wall';

let room: Wall;
afterEach(() => room.close());

/** The wall at the choice, after a final vote with these hands. */
async function atChoice(...counts: number[]): Promise<void> {
  const seated = seat();
  await until(seated, 'final');
  seated.sitting.edit({ hands: hands(seated, ...counts) });
  await on(seated);
  room = await wallAt('choose', seated);
}
const every = (selector: string) => [...room.host.querySelectorAll<HTMLElement>(selector)];
const texts = (selector: string) => every(selector).map((each) => room.text(each));
const pressed = () =>
  room
    .all('button')
    .filter((button) => button.getAttribute('aria-pressed') === 'true')
    .map(room.nameOf);
const last = (kind: RunEvent['kind']) => room.saved.at(-1)!.events.findLast((event) => event.kind === kind);
const optionsOf = (id: string) => theCase.decisions.find((each) => each.id === id)!.options;
const curly = (text: string) => text.replaceAll("'", '’');

describe('the choice', () => {
  test('the larger side is marked, with the hands of each; anything may be picked', async () => {
    await atChoice(2, 5);
    expect(room.text()).toContain('What do we do with the review?');
    expect(room.asked()).toBe('What does the room decide?');
    expect(pressed()).toEqual(['2Ask for one accountable leader']);
    expect(texts('.room-foot')).toEqual(['2', '5', '', '']);
    await room.keys('4');
    expect(pressed()).toEqual(['4Prepare to open in stages']);
    await room.keys('9', '+', '0');
    expect(pressed()).toEqual(['4Prepare to open in stages']);
    await room.press('2Ask for one accountable leader');
    expect(pressed()).toEqual(['2Ask for one accountable leader']);
  });

  test('arrows pick the next and the last, round the end', async () => {
    await atChoice(2, 5);
    const seen: string[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft']) {
      await room.keys(key);
      seen.push(pressed().join().slice(0, 1));
    }
    expect(seen).toEqual(['3', '4', '1', '4', '3']);
  });

  test('at a tie none is marked, and Enter does not go on', async () => {
    await atChoice(3, 3);
    expect(room.asked()).toBe('No side is larger. Talk, then press the number you decide on.');
    expect([pressed(), every('[data-marked]')]).toEqual([[], []]);
    await room.keys('Enter', 'PageDown');
    expect(room.step()).toBe('choose');
    await room.keys('1', 'Enter');
    expect(room.step()).toBe('minority');
  });

  test('another option by press has other reasons too', async () => {
    await atChoice(5, 2);
    await room.keys('Enter');
    await room.press('Next');
    await room.keys('3', 'Backspace');
    await room.press('Back');
    await room.press('2Ask for one accountable leader');
    await room.press('Next');
    await room.press('Next');
    expect([room.step(), pressed()]).toEqual(['reason', []]);
  });
});

describe('the minority', () => {
  test('has the keyboard for its line; letters are letters there', async () => {
    await atChoice(5, 2);
    await room.keys('Enter');
    const field = room.one('field', /What the smaller side wants remembered/);
    expect(document.activeElement).toBe(field);
    expect(room.asked()).toBe('The minority goes on record, in one line.');
    expect(room.paper()).toBe('What the smaller side wants remembered Empty if they would rather not.');
    expect(await room.key('b')).toBe(false);
    expect(await room.key('1')).toBe(false);
    expect(room.all('dialog')).toEqual([]);
    await room.fill(/What the smaller side/, ' Two of us would wait. ');
    await room.keys('Enter');
    expect(room.step()).toBe('reason');
    expect(last('dissent')).toMatchObject({ line: 'Two of us would wait.', decision: 'D09' });
    await room.keys('Backspace');
    expect((room.one('field', /What the smaller side/) as HTMLInputElement).value).toBe('');
  });

  test('an empty line is none', async () => {
    await atChoice(5, 2);
    await room.keys('Enter');
    await room.fill(/What the smaller side/, '   ');
    await room.keys('Enter');
    expect([room.step(), last('dissent')]).toEqual(['reason', undefined]);
  });
});

test('the reason: one of the option decided on, or none', async () => {
  await atChoice(1, 6);
  await room.keys('Enter', 'Enter');
  const reasons = optionsOf('D09')[1]!.reasons.map(({ text }) => curly(text));
  expect(room.asked()).toBe('Which reason comes closest? You may leave it open: press Enter.');
  expect(texts('.room-lines li')).toEqual(reasons.map((text, at) => `${at + 1}${text}`));
  await room.keys('3', '9');
  expect(room.asked()).toBe('Which reason comes closest?');
  expect(pressed()).toEqual([`✓${reasons[2]}`]);
  await room.press(`1${reasons[0]}`);
  expect(pressed()).toEqual([`✓${reasons[0]}`]);
});

describe('the forecast', () => {
  async function atForecast(): Promise<void> {
    await atChoice(7);
    await room.keys('Enter', 'Enter');
    expect(room.step()).toBe('forecast');
  }
  const marked = () => every('fieldset').findIndex((each) => 'marked' in each.dataset);

  test('two directions, then how sure; each number leads to the next row', async () => {
    await atForecast();
    expect(room.asked()).toBe(
      'By the next decision, what will the desk show? You may leave it open: press Enter.',
    );
    expect(texts('fieldset')).toEqual([
      'Strain on people 1 Up 2 Same 3 Down',
      'Reported ready 1 Up 2 Same 3 Down',
      'How sure are you of both? 1 A guess 2 Fairly sure 3 Certain',
    ]);
    const seen = [marked()];
    for (const key of ['1', '3', '2', '9']) {
      await room.keys(key);
      seen.push(marked());
    }
    expect(seen).toEqual([0, 1, 2, 2, 2]);
    expect(pressed()).toEqual(['✓ Up', '✓ Down', '✓ Fairly sure']);
    expect(room.asked()).toBe('By the next decision, what will the desk show?');
    await room.keys('Enter');
    expect(last('forecast')).toMatchObject({
      readings: { strain: 'up', reportedReadiness: 'down' },
      confidence: 'fairly sure',
    });
  });

  test('up and down move from row to row and round the end; a press says its own row', async () => {
    await atForecast();
    const seen: number[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowRight']) {
      await room.keys(key);
      seen.push(marked());
    }
    expect(seen).toEqual([1, 2, 0, 2, 0]);
    await room.keys('7', '2');
    expect(pressed()).toEqual(['✓ Same']);
    expect(marked()).toBe(2);
    const [, technical, sure] = every('fieldset');
    technical!.querySelectorAll('button')[0]!.click();
    sure!.querySelectorAll('button')[2]!.click();
    await room.settle();
    expect(pressed()).toEqual(['✓ Up', '✓ Certain']);
  });
});

describe('soundness', () => {
  test('before: on what is known now', async () => {
    await atChoice(7);
    await room.enterTo('sound');
    expect(room.asked()).toBe(
      'On what you know now, how sound is this decision? You may leave it open: press Enter.',
    );
    expect(texts('.room-scale li')).toEqual(['1Not sound', '2Weak', '3Middling', '4Good', '5Sound']);
    await room.keys('5', '6', '9');
    expect([pressed(), room.asked()]).toEqual([
      ['✓Sound'],
      'On what you know now, how sound is this decision?',
    ]);
    await room.press('2Weak');
    expect(texts('.room-scale li')).toEqual(['1Not sound', '✓Weak', '3Middling', '4Good', '5Sound']);
    await room.press('Next');
    expect(last('rated')).toMatchObject({ when: 'before', soundness: 2 });
    await room.keys('Backspace');
    expect(pressed()).toEqual([]);
  });

  test('after: what was said before stands there once something is said again', async () => {
    const seated = seat();
    await decided(seated, 3);
    await until(seated, 'soundAfter');
    room = await wallAt('soundAfter', seated);
    expect(room.text()).toContain('What do we do with the review?');
    expect(room.asked()).toBe(
      'Knowing what followed, how sound was this decision on what you knew then? You may leave it open: press Enter.',
    );
    expect(room.paper()).not.toContain('Before, you said');
    await room.keys('1');
    expect(room.paper()).toContain('Before, you said 4.');
    await room.keys('Enter');
    expect(last('rated')).toMatchObject({ decision: 'D09', when: 'after', soundness: 1 });
    expect([room.step(), pressed()]).toEqual(['soundAfter', []]);
  });

  test('before: nothing that was said earlier stands there', async () => {
    const seated = seat();
    await until(seated, 'sound');
    room = await wallAt('sound', seated);
    await room.keys('3', 'Enter', 'Backspace', '2');
    expect(room.paper()).not.toContain('Before, you said');
  });
});

test('two other ways, the third picked in place of the first', async () => {
  const seated = seat();
  await decided(seated, 1);
  room = await wallAt('otherWays', seated);
  const ways = theCase.decisions.find(({ id }) => id === 'D09')!.otherWays!.map(({ text }) => curly(text));
  expect(room.asked()).toBe('Two other ways it could have gone. Which two? 0 of 2 picked');
  expect(texts('.room-lines li')).toEqual(ways.map((text, at) => `${at + 1}${text}`));
  await room.keys('1', '2');
  expect([pressed(), room.asked()]).toEqual([
    [`✓${ways[0]}`, `✓${ways[1]}`],
    'Two other ways it could have gone. Which two? 2 of 2 picked',
  ]);
  await room.keys('4', '8');
  expect(pressed()).toEqual([`✓${ways[1]}`, `✓${ways[3]}`]);
  await room.press(`✓${ways[1]}`);
  expect(pressed()).toEqual([`✓${ways[3]}`]);
  await room.press('Next');
  expect(last('alternatives')).toMatchObject({ picks: ['w4'] });
});

describe('commit', () => {
  test('the option in full with its number and its hands; Enter commits, once', async () => {
    await atChoice(2, 4);
    await room.enterTo('commit');
    const { short } = optionsOf('D09')[1]!;
    const { text } = seat().view().turn.choices[1]!;
    expect(room.paper()).toBe(`2 ${short} ${text} Final vote: 4 of 6 hands for it.`);
    expect(room.asked()).toBe('Enter commits. Page Up goes back. Nothing is decided yet.');
    expect(last('decided')).toBeUndefined();
    await room.keys('Enter');
    expect(last('decided')).toMatchObject({ choice: 'review.owner' });
    expect(room.step()).toBe('read');
  });

  test('an option without hands says so; where no hands were counted nothing is said of hands', async () => {
    await atChoice(2, 4);
    await room.keys('3');
    await room.enterTo('commit');
    expect(room.paper()).toContain('Final vote: 0 of 6 hands for it.');
    room.close();
    await atChoice();
    await room.keys('3');
    await room.enterTo('commit');
    expect(room.paper()).not.toContain('Final vote');
    room.close();
    const slips = seat({ groups: THREE });
    await until(slips, 'choose');
    room = await wallAt('commit', slips);
    expect(room.paper()).not.toContain('Final vote');
  });

  test('a clicker, a number or an arrow decides nothing; Page Up goes back', async () => {
    await atChoice(7);
    await room.enterTo('commit');
    await room.keys('PageDown', '1', 'ArrowRight', '+', '0');
    expect([room.step(), last('decided')]).toEqual(['commit', undefined]);
    await room.keys('PageUp');
    expect(room.step()).toBe('sound');
  });
});
