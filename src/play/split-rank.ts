// A split of hands as one number: all ways to give at most twelve hands to so many options, in order.

/** Hands a class code can carry; a larger vote is not carried. */
export const MOST_HANDS = 12;

/** Ways to give at most `hands` hands to `options` options: C(hands + options, options). */
function ways(hands: number, options: number): number {
  let count = 1;
  for (let each = 1; each <= options; each++) count = (count * (hands + each)) / each;
  return count;
}

/** How many splits there are for so many options. */
export function splits(options: number): number {
  return ways(MOST_HANDS, options);
}

/** The rank of a split, 0 when nobody voted or more than twelve did. */
export function rankOf(hands: readonly number[]): number {
  if (hands.reduce((sum, each) => sum + each, 0) > MOST_HANDS) return 0;
  let rank = 0;
  let left = MOST_HANDS;
  for (const [index, count] of hands.entries()) {
    for (let fewer = 0; fewer < count; fewer++) rank += ways(left - fewer, hands.length - index - 1);
    left -= count;
  }
  return rank;
}

/** The split with this rank. */
export function splitOf(rank: number, options: number): number[] {
  let rest = rank;
  let left = MOST_HANDS;
  return Array.from({ length: options }, (_none, index) => {
    let count = 0;
    for (
      let size = ways(left, options - index - 1);
      rest >= size;
      size = ways(left - count, options - index - 1)
    ) {
      rest -= size;
      count++;
    }
    left -= count;
    return count;
  });
}
