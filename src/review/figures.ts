// Figures foreseen by five bands, and what each came to in the run.
import type { Case, Decision } from '../play/case';
import type { RunEvent } from '../play/run';
import type { Turn } from '../play/turn';
import { daysOf, openingDate, weeksOf } from './course';

type FigureBand = NonNullable<Decision['bands']>[number];

/** The band a figure falls into, 0 to the number of edges. An edge belongs to the band above it. */
export function bandOf(edges: readonly number[], value: number): number {
  return edges.filter((edge) => value >= edge).length;
}

/** Days of the first week, for the figure of K6. */
const FIRST_WEEK = 7;

/** The first day of the second season, fact AFT-05. */
const SECOND_SEASON = '2014-11-15';

/** What a figure came to in this run; null where the model does not say or the run did not get there. */
export function cameTo(id: string, turns: readonly Turn[]): number | null {
  const opening = openingDate(turns);
  const days = daysOf(turns);
  switch (id) {
    case 'ready':
      return weeksOf(turns).findLast(({ date }) => date < opening)?.trueReadiness ?? null;
    case 'through':
      return days.find(({ date }) => date === opening)?.cumulativeSelections ?? null;
    case 'at-once':
      return (
        Math.max(
          0,
          ...days
            .filter(({ date }) => date >= opening)
            .slice(0, FIRST_WEEK)
            .map(({ capacity }) => capacity),
        ) || null
      );
    case 'selections-november':
      return days.find(({ date }) => date === '2013-11-30')?.cumulativeSelections ?? null;
    case 'applications-first-day':
      return days.find(({ date }) => date === SECOND_SEASON)?.applications ?? null;
    default:
      return null;
  }
}

/** One figure foreseen, and what it came to. */
export interface FigureForeseen {
  band: FigureBand;
  /** The band picked, 0 to the number of edges. */
  pick: number;
  /** What it came to, in the unit of the band. */
  value: number;
  /** Bands between the one picked and the one it came to. */
  off: number;
}

/**
 * The figures foreseen at decisions that stand, with the last pick of each. `events`: those that count after all
 * goings-back.
 */
export function figuresForeseen(
  theCase: Case,
  turns: readonly Turn[],
  events: readonly RunEvent[],
): FigureForeseen[] {
  const stands = new Set(turns.flatMap(({ decided }) => decided?.decision ?? []));
  const picked = new Map<string, { decision: string; id: string; pick: number }>();
  for (const event of events) {
    if (event.kind === 'forecast' && event.band && stands.has(event.decision))
      picked.set(`${event.decision}:${event.band.id}`, { decision: event.decision, ...event.band });
  }
  return [...picked.values()].flatMap(({ decision, id, pick }) => {
    const band = theCase.decisions
      .find((each) => each.id === decision)
      ?.bands?.find((each) => each.id === id);
    const value = cameTo(id, turns);
    return band && value !== null
      ? [{ band, pick, value, off: Math.abs(bandOf(band.edges, value) - pick) }]
      : [];
  });
}
