// The loop of silence (R1 of the model's loops) on a run's own numbers: strain, candour, hidden faults, strain again.
import type { Week } from '../model/state/system';
import type { Direction } from '../play/run';
import type { Turn } from '../play/turn';
import { daysOf, openingDate, wayOf, weeksOf } from './course';

/** A number on a date. */
interface Dated {
  date: string;
  value: number;
}
/** One stock between two dates. */
export interface Leg {
  from: Dated;
  to: Dated;
  went: Direction;
}

/** The loop of silence in one run. */
export interface Silence {
  /** From the highest candour before the opening to the eve. Points 0-100; hidden faults in functions. */
  strain: Leg;
  candour: Leg;
  hidden: Leg;
  /** Pages that failed on the worst of the first fourteen days, %; null where nothing ran. */
  failing: Dated | null;
  /** Strain from the eve to its highest afterwards. */
  again: Leg;
  /** Whether strain rose and candour fell before the opening: the loop turned. */
  turned: boolean;
}

/** Points of a stock that count as the same, as in forecasts. */
const SAME = 3;
const FIRST_DAYS = 14;

function highest(weeks: readonly Week[], stock: 'candour' | 'strain'): Week {
  return weeks.reduce((best, week) => (week[stock] >= best[stock] ? week : best));
}

/** The loop in this run; null before its opening. */
export function silenceOf(turns: readonly Turn[]): Silence | null {
  const opening = openingDate(turns);
  const weeks = weeksOf(turns);
  const before = weeks.filter(({ date }) => date < opening);
  const after = weeks.filter(({ date }) => date >= opening);
  const eve = before.at(-1);
  if (!eve || after.length === 0) return null;
  const start = highest(before, 'candour');
  const leg = (
    stock: 'strain' | 'candour' | 'undiscoveredRework',
    from: Week,
    to: Week,
    tolerance = SAME,
  ): Leg => ({
    from: { date: from.date, value: from[stock] },
    to: { date: to.date, value: to[stock] },
    went: wayOf(from[stock], to[stock], tolerance),
  });
  const failing = daysOf(turns)
    .filter(({ date }) => date >= opening)
    .slice(0, FIRST_DAYS)
    .flatMap(({ date, errorPercent }): Dated[] =>
      errorPercent === null ? [] : [{ date, value: errorPercent }],
    )
    .reduce<Dated | null>((worst, day) => (worst && worst.value >= day.value ? worst : day), null);
  const [strain, candour] = [leg('strain', start, eve), leg('candour', start, eve)];
  return {
    strain,
    candour,
    hidden: leg('undiscoveredRework', start, eve, 1),
    failing,
    again: leg('strain', eve, highest(after, 'strain')),
    turned: strain.went === 'up' && candour.went === 'down',
  };
}
