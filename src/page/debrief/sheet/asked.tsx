// A number that can be asked why it is what it is.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { READING_TABLE, type ReadingKind } from '../../../model/table/readings';
import type { ReadingId } from '../../../model/table/ids';
import type { Choices } from '../../../model/ask/explain';
import type { Figure } from '../../../model/ask/without';
import { MEASURE_UNITS, type Measure } from '../../../review/profile';
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

/** The figures that are measures of a run's end; all others are readings. */
const MEASURE_OF: Readonly<Record<Exclude<Figure, ReadingId>, Measure>> = {
  'profile.peopleThrough': 'peopleThrough',
  'profile.service': 'service',
  'profile.costMillion': 'costMillion',
  'profile.strain': 'strain',
  'profile.capability': 'capability',
  'profile.trust': 'trust',
};

/** What belongs to this figure, from the table of its kind. */
function ofKind<T>(of: Figure, measures: Readonly<Record<Measure, T>>, readings: (id: ReadingId) => T): T {
  return isReading(of) ? readings(of) : measures[MEASURE_OF[of]];
}

function isReading(of: Figure): of is ReadingId {
  return !(of in MEASURE_OF);
}

/** The unit in which a figure is written. */
export function unitOf(of: Figure): ReadingKind['unit'] {
  return ofKind(of, MEASURE_UNITS, (id) => READING_TABLE[id].unit);
}

/** What a figure is called. */
export function nameOf(of: Figure): string {
  return ofKind(of, words.profile, (id) => words.readings[id]);
}

/** What a figure means, in one line. */
export function noteOf(of: Figure): string {
  return ofKind(of, words.profileNotes, (id) => words.readingNotes[id]);
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
