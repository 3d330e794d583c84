// Forecasts beside what became of them: one row for each reading foreseen.
import { reading } from '../../../model/rules/readings';
import type { ReadingId } from '../../../model/table/ids';
import type { Case } from '../../../play/case';
import type { Confidence, Direction } from '../../../play/run';
import type { Reviewed } from '../../../review/entry';
import { scoredIn, type Scored } from '../../../review/brier';
import { decisionOf } from '../../lookup';

/** One reading foreseen at one decision. */
export interface ForecastRow {
  scored: Scored;
  /** Title and ISO date of the decision at which it was foreseen. */
  decision: string;
  asked: string;
  reading: ReadingId;
  said: Direction;
  went: Direction;
  confidence: Confidence;
  /** The reading then, and at the next decision, with that date. */
  from: number;
  to: number;
  until: string;
}

/** All of them, in the order of the decisions; none whose reading was not there at both ends. */
export function forecastRows(theCase: Case, reviewed: Reviewed): ForecastRow[] {
  return scoredIn(reviewed).flatMap((scored): ForecastRow[] => {
    const [turn, after] = [reviewed.turns[scored.turn], reviewed.turns[scored.turn + 1]];
    if (!turn || !after) return [];
    const [from, to] = [reading(turn.system, scored.reading), reading(after.system, scored.reading)];
    if (from === null || to === null) return [];
    return [
      {
        scored,
        decision: decisionOf(theCase, turn.asks)?.title ?? '',
        asked: turn.date,
        reading: scored.reading,
        said: scored.said,
        went: scored.went,
        confidence: scored.confidence,
        from,
        to,
        until: after.system.date,
      },
    ];
  });
}
