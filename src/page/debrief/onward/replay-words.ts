// Differences that a changed choice made, in words.
import type { Changed } from '../../../model/ask/explain';
import type { Case } from '../../../play/case';
import { MEASURE_UNITS, type Measure } from '../../../review/profile';
import { figure } from '../../../words/figures';
import { decisionOf, optionOf } from '../../lookup';

/** A difference with its sign; plain where it would show as nothing. */
export function signedMeasure(value: number, measure: Measure): string {
  const unit = MEASURE_UNITS[measure];
  const text = figure(Math.abs(value), unit);
  return text === figure(0, unit) ? text : `${value < 0 ? '\u2212' : '+'}${text}`;
}

/** Decisions that went otherwise, each with what was taken instead. */
export function changedWords(theCase: Case, changed: readonly Changed[]): string {
  return changed
    .map(({ decision, now }) => {
      const title = decisionOf(theCase, decision)?.title ?? decision;
      return now ? `${title} ${optionOf(theCase, now)?.option.short ?? now}` : title;
    })
    .join('; ');
}
