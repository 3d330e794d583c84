// @vitest-environment happy-dom
// What is counted, on the wall: hands keyed unseen, role cards read out, the split smallest side first, slips sealed and opened.
import { afterEach, describe, expect, test } from 'vitest';
import { hands, on, seat, theCase, THREE, until } from '../seated';
import { wallAt, type Wall } from '../wall';

let room: Wall;
afterEach(() => room.close());

/** The wall at this step of the first decision. */
async function at(step: 'vote' | 'cards' | 'split' | 'final' | 'positions' | 'reveal'): Promise<void> {
  const seated = seat(step === 'positions' || step === 'reveal' ? { groups: THREE } : {});
  await until(seated, step);
  room = await wallAt(step, seated);
}
/** The wall at the split of this first vote. */
async function atSplit(...counts: number[]): Promise<void> {
  const seated = seat();
  await until(seated, 'vote');
  seated.sitting.edit({ hands: hands(seated, ...counts) });
  await on(seated);
  await until(seated, 'split');
  room = await wallAt('split', seated);
}
const every = (selector: string) => [...room.host.querySelectorAll<HTMLElement>(selector)];
const texts = (selector: string) => every(selector).map((each) => room.text(each));
const pressed = (name: string) => room.one('button', name).getAttribute('aria-pressed');
const marked = (selector: string) => every(selector).findIndex((each) => 'marked' in each.dataset);
const ROLE_CARDS = theCase.decisions.find(({ id }) => id === 'D09')!.roleCards!;
const cardOf = (role: string) => ROLE_CARDS.find((card) => card.role === role)!.text;

describe('first vote', () => {
  test('shows how many hands are keyed, never where', async () => {
    await at('vote');
    expect(room.asked()).toBe('First vote, on paper. Keyed hands stay hidden. 0 of 7 keyed');
    expect(marked('.room-option')).toBe(0);
    await room.keys('+', '+', '2', 'ArrowUp', '4', '=');
    expect(room.asked()).toBe('First vote, on paper. Keyed hands stay hidden. 4 of 7 keyed');
    expect(marked('.room-option')).toBe(3);
    expect(texts('.room-hidden')).toEqual(['hidden', 'hidden', 'hidden', 'hidden']);
    expect(room.all('field')).toEqual([]);
    expect(every('.room-dots')).toEqual([]);
    await room.keys('+', '+', '+', '+');
    expect(room.asked()).toContain('8 hands for 7 people. Count again.');
    await room.keys('0');
    expect(room.asked()).toContain('3 of 7 keyed');
    await room.keys('Enter');
    expect(room.saved.at(-1)!.events.at(-1)).toMatchObject({
      kind: 'voted',
      hands: { 'review.note': 2, 'review.owner': 1, 'review.stages': 0 },
      undecided: 4,
    });
  });

  test('hands never fall below none, nor rise above ninety-nine', async () => {
    await at('vote');
    await room.keys('-', 'ArrowDown', '0', '−');
    expect(room.asked()).toContain('0 of 7 keyed');
    await room.keys('+', '-', '-', '+');
    expect(room.asked()).toContain('1 of 7 keyed');
    await room.keys(...Array.from({ length: 100 }, () => '+'));
    expect(room.asked()).toContain('99 hands for 7 people');
  });

  test('arrows move the mark from card to card and round the end; a number without a card marks none', async () => {
    await at('vote');
    const seen: number[] = [];
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowRight', '3', '7', 'ArrowRight', 'ArrowRight']) {
      await room.keys(key);
      seen.push(marked('.room-option'));
    }
    expect(seen).toEqual([3, 0, 1, 2, 2, 3, 0]);
    await room.press('2Ask for one accountable leader');
    expect(marked('.room-option')).toBe(1);
    expect(pressed('2Ask for one accountable leader')).toBe('true');
    expect(pressed('1Let the agency repair it')).toBe('false');
  });

  test('the buttons on a card count that card and mark it', async () => {
    await at('vote');
    await room.press('+ Prepare to open in stages');
    await room.press('+ Prepare to open in stages');
    await room.press('− Prepare to open in stages');
    expect([marked('.room-option'), room.asked()]).toEqual([3, expect.stringContaining('1 of 7 keyed')]);
  });
});

describe('role cards', () => {
  test('each is shown while it is read, and counted once', async () => {
    await at('cards');
    expect(room.asked()).toBe(
      'Share the role cards. Everybody reads out the card they hold. 0 of 4 cards read out',
    );
    expect(room.paper()).toBe(
      '1Policy 2Technical 3Supplier 4Public Press a number as each card is read out, and it is shown to all. ' +
        'The split stays hidden until the cards are out.',
    );
    await room.keys('3');
    expect(room.paper()).toBe(`1Policy 2Technical ✓Supplier 4Public ${cardOf('supplier')}`);
    expect(pressed('✓Supplier')).toBe('true');
    await room.keys('1', '3', '7');
    expect(room.asked()).toContain('2 of 4 cards read out');
    expect(room.paper()).toBe(`✓Policy 2Technical ✓Supplier 4Public ${cardOf('supplier')}`);
    await room.press('2Technical');
    expect(room.paper()).toContain(cardOf('technical'));
    await room.press('Next');
    expect(room.saved.at(-1)!.events.at(-1)).toMatchObject({ kind: 'cards', read: 3, dealt: 4 });
    await room.keys('Backspace');
    expect(room.paper()).toContain(cardOf('technical'));
  });

  test('up counts the next one, down takes back the last', async () => {
    await at('cards');
    await room.keys('2', '+');
    expect(room.paper()).toBe(`✓Policy ✓Technical 3Supplier 4Public ${cardOf('policy')}`);
    await room.keys('-');
    expect(room.asked()).toContain('1 of 4 cards read out');
    expect(room.paper()).toContain('1Policy ✓Technical 3Supplier 4Public Press a number');
    await room.keys('-', '-');
    expect(room.asked()).toContain('0 of 4 cards read out');
    await room.keys('+', '+', '+', '+', '+', '+');
    expect(room.asked()).toContain('4 of 4 cards read out');
    expect(room.paper()).toContain(cardOf('public'));
    await room.keys('0');
    expect(room.asked()).toContain('4 of 4 cards read out');
  });
});

describe('the split', () => {
  test('smallest side first, and it speaks first; equal sides in the order of the options', async () => {
    await atSplit(4, 1, 0, 2);
    expect(room.asked()).toBe('The smallest side speaks first.');
    expect(texts('.room-sides li')).toEqual([
      '2Ask for one accountable leader 1speaks first',
      '4Prepare to open in stages 2',
      '1Let the agency repair it 4',
    ]);
    expect(every('.room-dots > span').map(({ textContent }) => textContent)).toEqual(['●', '●●', '●●●●']);
    expect(room.paper()).not.toContain('All on one side');
    room.close();
    await atSplit(2, 2, 3);
    expect(texts('.room-sides em')).toEqual(['speaks first', 'speaks first', '']);
  });

  test('where sides are equal none speaks first', async () => {
    await atSplit(3, 3);
    expect(texts('.room-sides li')).toEqual([
      '1Let the agency repair it 3',
      '2Ask for one accountable leader 3',
    ]);
  });

  test('where all are on one side they are asked what would have to be true', async () => {
    await atSplit(0, 7);
    expect(room.paper()).toBe(
      '2Ask for one accountable leader 7 All on one side. ' +
        'What would have to be true for the other choice to be right? Take one minute.',
    );
  });

  test('where nobody voted the quietest speaks first', async () => {
    await atSplit();
    expect(room.paper()).toBe('No first vote was counted. Say in turn where you stand, the quietest first.');
  });

  test('nothing can be keyed there', async () => {
    await atSplit(4, 3);
    const before = room.text();
    await room.keys('1', '+', '-', '0', 'ArrowLeft');
    expect(room.text()).toBe(before);
  });
});

describe('final vote', () => {
  const counts = () => room.all('field').map((field) => (field as HTMLInputElement).value);

  test('is keyed in the open, by keys or by figures', async () => {
    await at('final');
    expect(room.asked()).toBe('Final vote. Raise hands, key the counts. 0 of 7 keyed');
    await room.keys('+', '3', '+', '+');
    expect(counts()).toEqual(['1', '0', '2', '0']);
    expect(every('.room-stepper .room-dots').map(({ textContent }) => textContent)).toEqual([
      '●',
      '',
      '●●',
      '',
    ]);
    expect(every('.room-hidden')).toEqual([]);
    await room.fill('Ask for one accountable leader', '4x');
    expect(counts()).toEqual(['1', '4', '2', '0']);
    await room.fill('Ask for one accountable leader', '13');
    expect(every('.room-stepper .room-dots')[1]!.textContent).toBe('●●●●●●●●●●●●');
    expect(room.asked()).toContain('16 hands for 7 people');
    await room.fill('Ask for one accountable leader', 'none');
    expect(counts()).toEqual(['1', '0', '2', '0']);
    await room.fill('Prepare to open in stages', '500');
    expect(counts()[3]).toBe('99');
  });

  test('comes up as it was counted when the room goes back to it', async () => {
    await at('final');
    await room.keys('+', '+', '2', '+', 'Enter', 'Backspace');
    expect([room.step(), counts()]).toEqual(['final', ['2', '1', '0', '0']]);
  });
});

describe('slips of three groups', () => {
  test('are sealed one after the other; what is on them is never shown before all are opened', async () => {
    await at('positions');
    expect(room.asked()).toBe('Slip of group A: press its number.');
    expect(texts('.room-legend button')).toEqual([
      '1 Let the agency repair it',
      '2 Ask for one accountable leader',
      '3 Fund a smaller, frozen first version',
      '4 Prepare to open in stages',
    ]);
    expect(texts('.room-slips li')).toEqual([
      'Group A▢ no slip yet',
      'Group B▢ no slip yet',
      'Group C▢ no slip yet',
    ]);
    await room.keys('2');
    expect(room.asked()).toBe('Slip of group B: press its number.');
    expect(texts('.room-slips li')).toEqual([
      'Group A▣ sealed',
      'Group B▢ no slip yet',
      'Group C▢ no slip yet',
    ]);
    await room.press('1 Let the agency repair it');
    await room.keys('9');
    expect([room.asked(), marked('.room-slips li')]).toEqual(['Slip of group C: press its number.', 2]);
    await room.keys('2');
    expect([room.asked(), marked('.room-slips li')]).toEqual(['Slip of group C: press its number.', 2]);
    expect(texts('.room-slips li')).toEqual(['Group A▣ sealed', 'Group B▣ sealed', 'Group C▣ sealed']);
    expect([pressed('Group A▣ sealed'), pressed('Group C▣ sealed')]).toEqual(['false', 'true']);
    await room.press('Next');
    expect(room.asked()).toBe('All slips are open. The smallest side speaks first.');
    expect(texts('.room-sides li')).toEqual([
      '1Let the agency repair itGroup Bspeaks first',
      '2Ask for one accountable leaderGroups A, C',
    ]);
  });

  test('a slip can be keyed again: arrows and a press lead to its group', async () => {
    await at('positions');
    await room.keys('1', '1', '1', 'ArrowLeft');
    expect(room.asked()).toContain('group B');
    await room.keys('3', '+');
    expect(room.asked()).toContain('group B');
    await room.keys('ArrowDown', 'ArrowDown');
    expect(room.asked()).toContain('group A');
    await room.press('Group B▣ sealed');
    expect(room.asked()).toContain('group B');
    await room.keys('4');
    await room.press('Next');
    await room.press('Next');
    expect(
      room.saved.at(-1)!.events.flatMap((event) => (event.kind === 'position' ? [event.choice] : [])),
    ).toEqual(['review.note', 'review.stages', 'review.note']);
  });

  test('all on one slip is all on one side', async () => {
    await at('positions');
    await room.keys('1', '1', '1', 'Enter');
    expect(room.paper()).toContain('Groups A, B, C');
    expect(room.paper()).toContain('All on one side.');
  });
});
