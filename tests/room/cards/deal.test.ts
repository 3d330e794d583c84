// What is dealt: all that a turn has to read, each on its own kind of card, in the order of the story.
import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/play/case';
import { passagesOf } from '../../../src/play/scene';
import type { Turn } from '../../../src/play/turn';
import { deal } from '../../../src/room/cards/deal';
import type { ReadingCard } from '../../../src/room/cards/reading-card';
import { seat, theCase, toTheEnd } from '../seated';

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const read = (cards: readonly ReadingCard[]) => flat(cards.flatMap(({ lines }) => lines).join(' '));
const kinds = (cards: readonly ReadingCard[]) => cards.map(({ kind }) => kind);
const only = (cards: readonly ReadingCard[], ...wanted: string[]) =>
  cards.filter(({ kind }) => wanted.includes(kind));
const decisionOf = (id: string, of: Case = theCase) => of.decisions.find((each) => each.id === id)!;
const optionOf = (id: string, choice: string, of: Case = theCase) =>
  decisionOf(id, of).options.find((each) => each.id === choice)!;
const sourceOf = (fact: string) => theCase.facts[fact]?.source ?? [];

interface Dealt {
  turn: Turn;
  cards: readonly ReadingCard[];
}
const known = new Map<string, Promise<Dealt[]>>();

/** The cards of each turn of a class, everybody for the option of this number. */
function dealtIn(preset: 'class-60' | 'class-120', wanted: number): Promise<Dealt[]> {
  const play = async () => {
    const seated = seat({ preset });
    await toTheEnd(seated, wanted);
    const { turns } = seated.view();
    return turns.map((turn, at) => ({ turn, cards: deal(theCase, turn, turns[at - 1] ?? null) }));
  };
  const name = `${preset} ${wanted}`;
  known.set(name, known.get(name) ?? play());
  return known.get(name)!;
}

describe('a whole class', () => {
  test.each([
    ['class-60', 1],
    ['class-120', 2],
  ] as const)(
    '%s, option %i: no passage is lost, and no card is too full to be read',
    async (preset, wanted) => {
      for (const { turn, cards } of await dealtIn(preset, wanted)) {
        for (const { lines } of cards)
          expect(lines.join(' ').split(/\s+/).filter(Boolean).length).toBeLessThanOrEqual(65);
        for (const { text } of passagesOf(turn.scenes)) expect(read(cards)).toContain(flat(text));
      }
    },
  );

  test('begins with the routine; then what followed, what was really done, the story, what can be said', async () => {
    const dealt = await dealtIn('class-60', 1);
    const order = (cards: readonly ReadingCard[]) =>
      kinds(cards).filter((kind, at, all) => kind !== all[at - 1]);
    expect(order(dealt[0]!.cards).slice(0, 2)).toEqual(['routine', 'story']);
    for (const { cards } of dealt.slice(1)) expect(kinds(cards)).not.toContain('routine');
    const seen = order(dealt[1]!.cards);
    const usual = ['after', 'opened', 'closed', 'record', 'pause', 'watch', 'story', 'question', 'shut'];
    expect(seen).toEqual(usual.filter((kind) => seen.includes(kind as ReadingCard['kind'])));
    expect(seen).toEqual(expect.arrayContaining(['after', 'record', 'pause', 'story', 'question']));
    expect(kinds(dealt.at(-1)!.cards)).not.toContain('question');
  });
});

test('each scene has cards of its own, with the sources of what stands on them', async () => {
  for (const { turn, cards } of await dealtIn('class-60', 1)) {
    for (const part of ['after', 'story'] as const)
      expect([...new Set(only(cards, part).map(({ scene }) => scene))]).toEqual(
        turn.scenes.filter((scene) => scene.part === part),
      );
    for (const { scene, lines, sources, decision, basis } of only(cards, 'after', 'story')) {
      const on = scene!.passages.filter(({ text }) => lines.some((line) => text.includes(line)));
      expect(sources).toEqual([...new Set(on.flatMap(({ facts }) => facts.flatMap(sourceOf)))]);
      expect([decision, basis]).toEqual([scene!.decision, 'told']);
    }
  }
});

test('the launch and the verdict are watched first, once each, and only where hours are played', async () => {
  const dealt = await dealtIn('class-60', 1);
  for (const { turn, cards } of dealt) {
    const watched = only(cards, 'watch');
    expect(watched.length > 0).toBe(turn.hours.length > 0);
    for (const card of watched) {
      expect(card).toMatchObject({ lines: [], sources: [] });
      const at = cards.indexOf(card);
      expect(cards[at + 1]).toMatchObject({ kind: 'story', scene: card.scene });
      expect(cards[at - 1]?.scene).not.toBe(card.scene);
    }
  }
  const moments = dealt.flatMap(({ cards }) => only(cards, 'watch').map(({ scene }) => scene!.moment));
  expect(moments.length).toBeGreaterThan(0);
  expect(moments).toEqual([...new Set(moments)]);
  expect(['launch', 'verdict']).toEqual(expect.arrayContaining(moments));
  const silent = dealt.find(({ turn }) => turn.hours.length > 0)!.turn;
  expect(kinds(deal(theCase, { ...silent, hours: [] }, null))).not.toContain('watch');
});

test('what the option met and what was really done stand on cards of the record, with their sources', async () => {
  for (const { turn, cards } of await dealtIn('class-120', 2)) {
    const { decision = '', choice = '' } = turn.decided ?? {};
    const known = turn.decided
      ? [optionOf(decision, choice).card, decisionOf(decision).record].flatMap((card) => card ?? [])
      : [];
    const records = only(cards, 'record');
    expect(read(records)).toBe(flat(known.map(({ text }) => text).join(' ')));
    for (const card of records) {
      const { facts, basis } = known.find(({ text }) => text.includes(card.lines[0]!.slice(0, 40)))!;
      expect(card).toMatchObject({ basis, decision, sources: [...new Set(facts.flatMap(sourceOf))] });
    }
  }
});

test('a group stops to think after the review and after the choice of command', async () => {
  const paused = (await dealtIn('class-120', 1)).flatMap(({ cards }) =>
    only(cards, 'pause').map(({ decision, lines }) => [decisionOf(decision).key, lines]),
  );
  expect(paused).toEqual([
    ['K4', []],
    ['K7', []],
  ]);
});

describe('ways out', () => {
  type Ways = Turn['system']['ways'];
  const OPENED = 'One person hears the worst news and has the right to say not yet.';
  const SHUT = 'The date and the promise have been repeated too often to take anything back today.';

  /** What is dealt about ways after the first decision, where it found and left them like this. */
  async function dealtOf(was: Partial<Ways>, is: Partial<Ways>, first = false): Promise<string[]> {
    const [before, after] = (await dealtIn('class-60', 1)).map(({ turn }) => turn);
    const withWays = (turn: Turn, ways: Partial<Ways>): Turn => ({
      ...turn,
      system: { ...turn.system, ways: { ...before!.system.ways, ...ways } },
    });
    const cards = deal(theCase, withWays(after!, is), first ? null : withWays(before!, was));
    return only(cards, 'opened', 'closed').map(({ kind, lines }) => `${kind}: ${lines.join(' ')}`);
  }
  const by = 'review.note';

  test('one that the choice opened stands before one that it shut, each with its name', async () => {
    expect(
      await dealtOf(
        { stop: { open: false, by: null }, room: { open: true, by: null } },
        { stop: { open: true, by }, room: { open: false, by } },
      ),
    ).toEqual([`opened: Someone may stop it. ${OPENED}`, `closed: Room to say no. ${SHUT}`]);
  });

  test('none stands there that was open or shut before, or that something else opened', async () => {
    expect(await dealtOf({ stop: { open: true, by: null } }, { stop: { open: true, by } })).toEqual([]);
    expect(await dealtOf({ stop: { open: false, by: null } }, { stop: { open: false, by } })).toEqual([]);
    expect(
      await dealtOf({ stop: { open: false, by: null } }, { stop: { open: true, by: 'window.full' } }),
    ).toEqual([]);
    expect(await dealtOf({}, { stop: { open: true, by } }, true)).toEqual([]);
  });
});

test('what can be said stands in full with its price, in the order of the vote; what cannot, with its reason', async () => {
  const { turn } = (await dealtIn('class-60', 1))[0]!;
  const [first, second] = turn.choices;
  const shut = { id: 'x', text: 'We could wait.', short: 'Wait', hint: '', reason: 'Nobody has the days.' };
  const cards = deal(
    theCase,
    { ...turn, choices: [first!, { ...second!, text: 'We go on.', hint: '' }], shut: [shut] },
    null,
  );
  expect(only(cards, 'question', 'shut')).toMatchObject([
    {
      kind: 'question',
      lines: [`${first!.text} ${first!.hint}`, 'We go on.'],
      decision: 'D09',
      basis: 'told',
    },
    { kind: 'shut', lines: ['Wait. Nobody has the days.'], decision: 'D09' },
  ]);
  expect(only(deal(theCase, { ...turn, asks: '', shut: [shut] }, null), 'question', 'shut')).toEqual([]);
});
