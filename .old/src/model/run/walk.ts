// A run on the decision table alone, without Ink: the same steps in the same order as the story takes them.
import { nextStep, offered, unasked, type Timeline } from './agenda';
import type { RuleDecision, RuleOption } from '../table/decision';
import { advanceLive, beginning, decideLive, putDown, takeUp } from './advance';
import { PARAMETERS, type Parameters } from '../table/parameters';
import type { System, Trace } from '../state/system';

/** Picks an option id among those on offer; null where it is not asked (settled or default then applies). The system is only lent: it must not be kept, and its `inner` is not kept up. */
export type Chooser = (decision: RuleDecision, on: RuleOption[], system: System) => string | null;

/** A run walked: where it stands, and the rows that record how it got there. */
export interface Walked {
  system: System;
  trace: Trace;
}

/**
 * Walks the whole timeline to its last step, or to `until`, a date as it begins. `see` is given the system as each moment is reached, to keep.
 * Throws where the chooser names an option that the decision does not have.
 */
export function walk(
  timeline: Timeline,
  choose: Chooser,
  parameters: Parameters = PARAMETERS,
  see?: (moment: string, system: System) => void,
  until?: string,
): Walked {
  const trace: Trace = { weeks: [], days: [], hours: [] };
  const done = new Set<string>();
  const live = takeUp(beginning(parameters));
  const { system } = live;
  const last = until ?? '9999-12-31';
  for (
    let step = nextStep(timeline, system, done);
    step && step.date < last;
    step = nextStep(timeline, system, done)
  ) {
    done.add(step.id);
    advanceLive(live, step.date, trace, parameters);
    if (step.kind === 'moment') {
      see?.(step.id, putDown(live));
      continue;
    }
    const { id } = step;
    const decision = timeline.decisions.find((each) => each.id === id)!;
    const on = offered(decision.options, system.applied);
    const taken =
      (on.length > 1 ? choose(decision, on, system) : on[0]!.id) ??
      unasked(timeline.decisions, decision, system.applied);
    decideLive(
      live,
      decision.options.find((option) => option.id === taken)!,
      parameters,
    );
  }
  if (until !== undefined) advanceLive(live, until, trace, parameters);
  return { system: putDown(live), trace };
}
