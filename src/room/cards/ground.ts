// What is said about a card: what kind it is, what it rests on, and whether it needs the taller paper.
import { room } from '../../words/room.en';
import { say } from '../../words/say';
import type { ReadingCard } from './reading-card';

/** Sources named on a card; the file and the page for one reader name them all. */
const SOURCES_NAMED = 1;

/** What fits beside a picture of the usual height: so many lines of so many letters (5 % lettering on a wide screen). */
const SHORT = { lines: 4, letters: 66 };

/** What a card is, in words; empty for the story itself. */
export function kindOf({ kind }: ReadingCard): string {
  return kind === 'story' ? '' : kind === 'routine' ? room.routine.heading : room.kinds[kind];
}

/** What a card rests on: its basis where it is not the record, and its sources. */
export function groundOf({ basis, sources }: ReadingCard): string {
  // One field of the table of facts may name several sources.
  const each = sources.flatMap((source) => source.split(/[;,]\s+/));
  const named = each.slice(0, SOURCES_NAMED).join('; ');
  const more = each.length - SOURCES_NAMED;
  const all = more > 0 ? say(room.moreSources, { sources: named, n: more }) : named;
  return [room.basis[basis], named ? say(room.source, { sources: all }) : ''].filter(Boolean).join(' · ');
}

/** Whether a card needs the taller paper. */
export function isLong({ kind, lines }: ReadingCard): boolean {
  const needed = lines.reduce((sum, { length }) => sum + Math.ceil(length / SHORT.letters), 0);
  return kind === 'routine' || needed > SHORT.lines;
}
