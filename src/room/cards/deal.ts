// What a turn has to read, dealt on cards a whole room can read: never more than 65 words each.
import { WAYS } from '../../model/state/system';
import type { Card, Case } from '../../play/case';
import type { Scene } from '../../play/scene';
import { isHourly } from '../../play/sight';
import type { Turn } from '../../play/turn';

/** A room reads at most so many words at once. */
export const MOST_WORDS = 65;

/** routine: how to decide together. after: what the choice brought. opened, closed: ways out that it opened or shut. record: what was really done. watch: the hours play in the picture, and nothing is to be read. story: on to the next. pause: think. question: the options in full. shut: options that are not on offer, and why. */
const CARD_KINDS = [
  'routine',
  'after',
  'opened',
  'closed',
  'record',
  'watch',
  'story',
  'pause',
  'question',
  'shut',
] as const;
type CardKind = (typeof CARD_KINDS)[number];

export interface ReadingCard {
  kind: CardKind;
  /** The scene it is read from; null where it is from none. */
  scene: Scene | null;
  /** Whole sentences. A question card has one line for each option, in order. */
  lines: readonly string[];
  /** Names of the sources of this card. */
  sources: readonly string[];
  basis: Card['basis'] | 'told';
  /** The decision this card is about; empty if none. */
  decision: string;
}

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Cuts a text into pieces of at most `most` words: between sentences where it can, else between words. */
export function cut(text: string, most: number): string[] {
  if (words(text) <= most) return [text];
  const pieces: string[] = [];
  for (const sentence of text.split(/(?<=[.!?]["”’)]?)\s+/)) {
    const last = pieces.at(-1);
    if (last !== undefined && words(last) + words(sentence) <= most)
      pieces[pieces.length - 1] = `${last} ${sentence}`;
    else if (words(sentence) <= most) pieces.push(sentence);
    else {
      const all = sentence.split(/\s+/);
      for (let from = 0; from < all.length; from += most) pieces.push(all.slice(from, from + most).join(' '));
    }
  }
  return pieces;
}

/** Letters in a line and lines on a card at the usual size on a wide screen; many short lines fill a card before 65 words do. */
const LETTERS_IN_LINE = 66;
const LINES_ON_CARD = 6.5;
const linesOf = (text: string): number => Math.ceil(text.length / LETTERS_IN_LINE) + 0.15;

/** Spreads lines over as few cards as hold them, keeping their order. */
export function spread(lines: readonly string[], most = MOST_WORDS): string[][] {
  const cards: string[][] = [];
  let [free, room] = [0, 0];
  for (const line of lines.flatMap((each) => cut(each, most))) {
    if (cards.length > 0 && words(line) <= free && linesOf(line) <= room) cards.at(-1)!.push(line);
    else {
      cards.push([line]);
      [free, room] = [most, LINES_ON_CARD];
    }
    free -= words(line);
    room -= linesOf(line);
  }
  return cards;
}

function sourcesOf(theCase: Case, facts: readonly string[]): string[] {
  return [...new Set(facts.flatMap((id) => theCase.facts[id]?.source ?? []))];
}

/** The cards of the scenes of one part of a turn. */
function storyCards(theCase: Case, scenes: readonly Scene[], part: Scene['part']): ReadingCard[] {
  return scenes
    .filter((scene) => scene.part === part)
    .flatMap((scene) =>
      spread(scene.passages.map(({ text }) => text)).map((lines): ReadingCard => ({
        kind: part,
        scene,
        lines,
        basis: 'told',
        decision: scene.decision,
        sources: sourcesOf(
          theCase,
          scene.passages
            .filter(({ text }) => lines.some((line) => text.includes(line)))
            .flatMap(({ facts }) => facts),
        ),
      })),
    );
}

/** The story of a turn, and before each moment with hours a card on which they are watched, on a picture as large as the screen. */
function withHours(story: readonly ReadingCard[], hours: boolean): ReadingCard[] {
  return story.flatMap((card, at) =>
    hours && isHourly(card.scene?.moment ?? '') && story[at - 1]?.scene !== card.scene
      ? [{ ...card, kind: 'watch' as const, lines: [], sources: [] }, card]
      : [card],
  );
}

/** The cards of a turn, in the order they are read. `before`: the turn in which the last decision was asked; null at the beginning. */
export function deal(theCase: Case, turn: Turn, before: Turn | null): ReadingCard[] {
  const decided = theCase.decisions.find(({ id }) => id === turn.decided?.decision);
  const option = decided?.options.find(({ id }) => id === turn.decided?.choice);
  const plain = (kind: CardKind, lines: readonly string[], of = decided?.id ?? ''): ReadingCard => ({
    kind,
    scene: null,
    lines,
    sources: [],
    basis: 'told',
    decision: of,
  });
  const onRecord = (card: Card): ReadingCard[] =>
    spread([card.text]).map((lines) => ({
      ...plain('record', lines),
      sources: sourcesOf(theCase, card.facts),
      basis: card.basis,
    }));

  const cards: ReadingCard[] = turn.decided ? [] : [plain('routine', [])];
  cards.push(...storyCards(theCase, turn.scenes, 'after'));
  const changed =
    before && option
      ? WAYS.filter(
          (way) =>
            turn.system.ways[way].by === option.id &&
            turn.system.ways[way].open !== before.system.ways[way].open,
        )
      : [];
  for (const open of [true, false]) {
    const ways = changed
      .filter((way) => turn.system.ways[way].open === open)
      .map((way) => `${theCase.ways[way].name}. ${open ? theCase.ways[way].open : theCase.ways[way].shut}`);
    cards.push(...spread(ways).map((lines) => plain(open ? 'opened' : 'closed', lines)));
  }
  if (option?.card) cards.push(...onRecord(option.card));
  if (decided?.record) cards.push(...onRecord(decided.record));
  if (decided?.key === 'K4' || decided?.key === 'K7') cards.push(plain('pause', []));
  cards.push(...withHours(storyCards(theCase, turn.scenes, 'story'), turn.hours.length > 0));
  if (turn.asks)
    cards.push(
      ...spread(turn.choices.map(({ text, hint }) => `${text} ${hint}`.trim())).map((lines) =>
        plain('question', lines, turn.asks),
      ),
    );
  if (turn.asks)
    cards.push(
      ...spread(turn.shut.map(({ short, reason }) => `${short}. ${reason}`)).map((lines) =>
        plain('shut', lines, turn.asks),
      ),
    );
  return cards;
}
