// What a turn has to read, dealt on cards a whole room can read: never more than 65 words each.
import { WAYS } from '../../model/table/ids';
import type { Card, Case } from '../../play/case';
import type { Scene } from '../../play/scene';
import { isHourly } from '../../play/sight';
import type { Turn } from '../../play/turn';
import type { CardKind, ReadingCard } from './reading-card';
import { spread } from './spread';

/** What was decided. */
type Taken = NonNullable<Turn['decided']>;

/** Key points after whose decision a group stops to think. */
const PAUSED = ['K4', 'K7'];

/** A card from no scene. */
function plain(kind: CardKind, lines: readonly string[], decision: string): ReadingCard {
  return { kind, scene: null, lines, sources: [], basis: 'told', decision };
}

/** Names of the sources of these facts, each once. */
function sourcesOf(theCase: Case, facts: readonly string[]): string[] {
  return [...new Set(facts.flatMap((id) => theCase.facts[id]?.source ?? []))];
}

/** Facts of the passages whose text stands on a card, in whole or in part. */
function factsOn(lines: readonly string[], { passages }: Scene): string[] {
  return passages
    .filter(({ text }) => lines.some((line) => text.includes(line)))
    .flatMap(({ facts }) => facts);
}

/** The cards of the scenes of one part of a turn. */
function storyCards(theCase: Case, { scenes }: Turn, part: Scene['part']): ReadingCard[] {
  return scenes
    .filter((scene) => scene.part === part)
    .flatMap((scene) =>
      spread(scene.passages.map(({ text }) => text)).map((lines): ReadingCard => ({
        ...plain(part, lines, scene.decision),
        scene,
        sources: sourcesOf(theCase, factsOn(lines, scene)),
      })),
    );
}

/** The story, and before each moment with hours a card on which they are watched, on a picture as large as the screen. */
function withHours(story: readonly ReadingCard[]): ReadingCard[] {
  return story.flatMap((card, at) =>
    isHourly(card.scene?.moment ?? '') && story[at - 1]?.scene !== card.scene
      ? [{ ...card, kind: 'watch' as const, lines: [], sources: [] }, card]
      : [card],
  );
}

/** The ways out that an option opened, then those it shut, since the turn before. */
function wayCards(theCase: Case, turn: Turn, before: Turn, { decision, choice }: Taken): ReadingCard[] {
  const changed = WAYS.filter(
    (way) =>
      turn.system.ways[way].by === choice && turn.system.ways[way].open !== before.system.ways[way].open,
  );
  const linesOf = (open: boolean) =>
    changed
      .filter((way) => turn.system.ways[way].open === open)
      .map((way) => `${theCase.ways[way].name}. ${theCase.ways[way][open ? 'open' : 'shut']}`);
  return [
    ...spread(linesOf(true)).map((lines) => plain('opened', lines, decision)),
    ...spread(linesOf(false)).map((lines) => plain('closed', lines, decision)),
  ];
}

/** What is known of the option taken and of what was really done, where there is anything. */
function recordCards(theCase: Case, card: Card | undefined, decision: string): ReadingCard[] {
  if (!card) return [];
  const { text, facts, basis } = card;
  const sources = sourcesOf(theCase, facts);
  return spread([text]).map((lines) => ({ ...plain('record', lines, decision), sources, basis }));
}

/** What a decision brought about: what is told of it, ways out, what is on record, time to think. */
function cardsAfter(theCase: Case, turn: Turn, before: Turn | null, taken: Taken): ReadingCard[] {
  const decided = theCase.decisions.find(({ id }) => id === taken.decision);
  const option = decided?.options.find(({ id }) => id === taken.choice);
  return [
    ...storyCards(theCase, turn, 'after'),
    ...(before ? wayCards(theCase, turn, before, taken) : []),
    ...recordCards(theCase, option?.card, taken.decision),
    ...recordCards(theCase, decided?.record, taken.decision),
    ...(PAUSED.includes(decided?.key ?? '') ? [plain('pause', [], taken.decision)] : []),
  ];
}

/** What can be said now, and what cannot, and why. */
function cardsAsking({ asks, choices, shut }: Turn): ReadingCard[] {
  if (!asks) return [];
  const said = choices.map(({ text, hint }) => `${text} ${hint}`.trim());
  const unsaid = shut.map(({ short, reason }) => `${short}. ${reason}`);
  return [
    ...spread(said).map((lines) => plain('question', lines, asks)),
    ...spread(unsaid).map((lines) => plain('shut', lines, asks)),
  ];
}

/**
 * The cards of a turn, in the order they are read. `before`: the turn in which the last decision was asked; null at the
 * beginning.
 */
export function deal(theCase: Case, turn: Turn, before: Turn | null): ReadingCard[] {
  const story = storyCards(theCase, turn, 'story');
  return [
    ...(turn.decided ? cardsAfter(theCase, turn, before, turn.decided) : [plain('routine', [], '')]),
    ...(turn.hours.length > 0 ? withHours(story) : story),
    ...cardsAsking(turn),
  ];
}
