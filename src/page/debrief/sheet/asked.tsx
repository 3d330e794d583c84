// A number that can be asked why it is what it is.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { READING_TABLE, type ReadingKind } from '../../../model/table/readings';
import type { Profile } from '../../../model/state/system';
import type { ReadingId } from '../../../model/table/ids';
import type { Choices } from '../../../model/ask/explain';
import type { Figure } from '../../../model/ask/without';
import { MEASURE_UNITS } from '../../../review/profile';
import { figure } from '../../../words/figures';
import { say } from '../../../words/say';
import { whyWords, words } from '../../../words/words';

/** Which number is asked about, and in whose run. `date`: ISO, read as the day begins. */
export interface Question {
  of: Figure;
  date: string;
  choices: Choices;
  value: number;
}

/** Opens the answer; null where nothing can be asked. */
export const AskWhy = createContext<((question: Question) => void) | null>(null);

function measureOf(of: Figure): keyof Profile | null {
  return of.startsWith('profile.') ? (of.slice('profile.'.length) as keyof Profile) : null;
}

/** The unit in which a figure is written. */
export function unitOf(of: Figure): ReadingKind['unit'] {
  const measure = measureOf(of);
  return measure ? MEASURE_UNITS[measure] : READING_TABLE[of as ReadingId].unit;
}

/** What a figure is called. */
export function nameOf(of: Figure): string {
  const measure = measureOf(of);
  return measure ? words.profile[measure] : words.readings[of as ReadingId];
}

/** What a figure means, in one line. */
export function noteOf(of: Figure): string {
  const measure = measureOf(of);
  return measure ? words.profileNotes[measure] : words.readingNotes[of as ReadingId];
}

/** The number as a button that asks; as plain text where nothing can be asked. */
export function Asked({ of, date, choices, value }: Question) {
  const ask = useContext(AskWhy);
  const text = figure(value, unitOf(of));
  if (!ask) return <>{text}</>;
  return (
    <button
      type="button"
      class="asked"
      aria-label={say(whyWords.ask, { figure: `${nameOf(of)} ${text}` })}
      onClick={() => ask({ of, date, choices, value })}
    >
      {text}
    </button>
  );
}
