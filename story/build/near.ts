// What a writer may have meant: the nearest spelling in a list, and the list in words.

/** More than this are not all named; the nearest are. */
const MOST_NAMED = 24;

/** Steps from one word to another: a letter added, left out, changed, or two neighbours exchanged. */
export function distance(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row[j] = Math.min(
        rows[i - 1]![j]! + 1,
        row[j - 1]! + 1,
        rows[i - 1]![j - 1]! + (same ? 0 : 1),
        swapped ? rows[i - 2]![j - 2]! + 1 : Infinity,
      );
    }
    rows.push(row);
  }
  return rows[one.length]![other.length]!;
}

/** The words of a list by nearness to what was written, nearest first; only those that are near at all. */
function nearFirst(written: string, list: readonly string[]): string[] {
  const plain = written.trim().toLowerCase();
  const most = Math.max(2, Math.floor(written.length / 3));
  return list
    .map((word) => ({ word, steps: distance(plain, word.toLowerCase()) }))
    .filter(({ steps }) => steps <= most)
    .sort((one, other) => one.steps - other.steps)
    .map(({ word }) => word);
}

/** The nearest spelling, or null where nothing is near. */
export function nearest(written: string, list: readonly string[]): string | null {
  return nearFirst(written, list)[0] ?? null;
}

/**
 * What is allowed, in words: the nearest spelling first, then the list, or where it is long some of it and where it stands.
 * `from`: the file that holds a long list.
 */
export function allowed(written: string, words: readonly string[], from = ''): string {
  const list = [...new Set(words)];
  if (list.length === 0) return from ? `there is none in ${from}` : 'there is none';
  const [meant, ...close] = nearFirst(written, list);
  const guess = meant === undefined ? '' : `did you mean ${meant}? `;
  if (list.length <= MOST_NAMED) return `${guess}allowed: ${list.join(', ')}`;
  const some =
    meant === undefined
      ? `allowed: ${list.slice(0, 3).join(', ')}, … `
      : close.length > 0
        ? `or ${close.slice(0, 3).join(', ')}? `
        : '';
  return `${guess}${some}(${list.length} in all${from ? `, in ${from}` : ''})`;
}
