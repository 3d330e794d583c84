// Who is in a review: what was handed in, what each is called, and which of two copies of a run counts.
import { supersedes, type Entry, type Reviewed } from './entry';

/** One thing handed in, with its place in the review. */
export interface Handed {
  entry: Entry;
  /**
   * What the run is called on the wall: group letters, or a number for a learner or a code. Empty where nothing was
   * read, and for the copy that does not count.
   */
  label: string;
  /** Whether it is compared; false for what could not be read and for the shorter of two copies. */
  counts: boolean;
  /** The same run, handed in by another file or code, is the one that counts. */
  copy: boolean;
}

/** Kinds of label, so that the page can word them. */
export interface LabelWords {
  learner(n: number): string;
  code(n: number): string;
  again(label: string, n: number): string;
}

/** All that was handed in, in that order, each with its label and whether it counts. */
export function rosterOf(entries: readonly Entry[], words: LabelWords): Handed[] {
  // Of two copies as long as each other the one handed in last counts.
  const beaten = (entry: Entry, index: number) =>
    entries.some((other, at) => supersedes(other, entry) && (at > index || !supersedes(entry, other)));
  const used = new Map<string, number>();
  let learners = 0;
  let codes = 0;
  return entries.map((entry, index): Handed => {
    if (!entry.run || beaten(entry, index)) return { entry, label: '', counts: false, copy: !!entry.run };
    const letters = entry.run.groups.map(({ letter }) => letter).join('+');
    const plain = letters || (entry.source === 'file' ? words.learner(++learners) : words.code(++codes));
    const times = (used.get(plain) ?? 0) + 1;
    used.set(plain, times);
    return { entry, label: times > 1 ? words.again(plain, times) : plain, counts: true, copy: false };
  });
}

/** The runs that are compared: groups by letter, then the others as they came. */
export function compared(roster: readonly Handed[]): { run: Reviewed; label: string }[] {
  const rank = (run: Reviewed) => run.groups[0]?.letter ?? '\uFFFF';
  return roster
    .flatMap(({ entry, label, counts }) => (counts && entry.run ? [{ run: entry.run, label }] : []))
    .sort((one, other) => (rank(one.run) < rank(other.run) ? -1 : rank(one.run) > rank(other.run) ? 1 : 0));
}
