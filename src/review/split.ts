// Counting hands: sides, the smallest first, and how divided a vote was.
import type { Hands } from './answer';

/** Those who voted for one option. */
export interface Side {
  option: string;
  hands: number;
}

/** The sides that got hands, smallest first; equal sides keep the order of the options. */
export function sidesOf(hands: Hands, order: readonly string[]): Side[] {
  return order
    .flatMap((option) => (hands[option] ? [{ option, hands: hands[option] }] : []))
    .sort((one, other) => one.hands - other.hands);
}

/** Hands counted. */
export function total(hands: Hands): number {
  return Object.values(hands).reduce((sum, count) => sum + count, 0);
}

/** Share of hands outside the largest side, 0-1; 0 where nobody voted. */
export function dividedness(hands: Hands): number {
  const all = total(hands);
  return all === 0 ? 0 : 1 - Math.max(...Object.values(hands)) / all;
}

/** The option with most hands; null where nobody voted or the largest sides are equal. */
export function plurality(hands: Hands): string | null {
  const [first, second] = Object.entries(hands)
    .filter(([, count]) => count > 0)
    .sort(([, one], [, other]) => other - one);
  return first && first[1] !== second?.[1] ? first[0] : null;
}

/** The vote as a trainer says it, such as `5-2-1`; empty where nobody voted. */
export function inFigures(hands: Hands): string {
  return Object.values(hands)
    .filter((count) => count > 0)
    .sort((one, other) => other - one)
    .join('\u2013');
}
