// @vitest-environment happy-dom
// The paper under the picture: its head, its cards with what they rest on, and contesting a result.
import { afterEach, describe, expect, test } from 'vitest';
import { decided, seat, THREE } from '../seated';
import { wall, wallAtCard, wallBegun, type Wall } from '../wall';

let room: Wall;
afterEach(() => room.close());
const begun = async (...how: Parameters<typeof wallBegun>) => {
  room = await wallBegun(...how);
};
const atCard = async (...where: Parameters<typeof wallAtCard>) => {
  room = await wallAtCard(...where);
};
const head = () => room.text(room.host.querySelector('.room-paper > header'));
const paper = () => room.host.querySelector<HTMLElement>('.room-paper')!.dataset;

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
