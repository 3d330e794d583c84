// How text is spread over cards: never more than 65 words on one, cut between sentences where that can be.

/** A room reads at most so many words at once. */
const MOST_WORDS = 65;
/**
 * Letters in a line and lines on a card at the usual size on a wide screen; many short lines fill a card before 65 words
 * do. Each line of text also takes a little space of its own.
 */
const LETTERS_IN_LINE = 66;
const LINES_ON_CARD = 6.5;
const SPACE_BETWEEN = 0.15;

/** Words of a text. */
const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Lines a text takes on a card, with the space under it. */
const linesOf = (text: string): number => Math.ceil(text.length / LETTERS_IN_LINE) + SPACE_BETWEEN;

/** Cuts a text between words, into pieces as long as a card may be and a rest. */
function cutAnywhere(text: string): string[] {
  const all = text.split(/\s+/);
  const pieces: string[] = [];
  for (let from = 0; from < all.length; from += MOST_WORDS)
    pieces.push(all.slice(from, from + MOST_WORDS).join(' '));
  return pieces;
}

/** Cuts a text into pieces that fit on a card: between sentences where it can, else between words. */
function cut(text: string): string[] {
  if (wordsIn(text) <= MOST_WORDS) return [text];
  const pieces: string[] = [];
  for (const sentence of text.split(/(?<=[.!?]["”’)]?)\s+/)) {
    const last = pieces.at(-1);
    if (last !== undefined && wordsIn(last) + wordsIn(sentence) <= MOST_WORDS)
      pieces[pieces.length - 1] = `${last} ${sentence}`;
    else pieces.push(...cutAnywhere(sentence));
  }
  return pieces;
}

/** Sum over the lines of a card. */
function sumOver(lines: readonly string[], countOf: (line: string) => number): number {
  return lines.reduce((sum, line) => sum + countOf(line), 0);
}

/** Whether these lines fit on one card. */
function fit(lines: readonly string[]): boolean {
  return sumOver(lines, wordsIn) <= MOST_WORDS && sumOver(lines, linesOf) <= LINES_ON_CARD;
}

/** Spreads lines over as few cards as hold them, keeping their order. */
export function spread(lines: readonly string[]): string[][] {
  const cards: string[][] = [];
  for (const line of lines.flatMap(cut)) {
    const last = cards.at(-1);
    if (last && fit([...last, line])) last.push(line);
    else cards.push([line]);
  }
  return cards;
}
