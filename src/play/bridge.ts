// What a scene may ask of the game: the functions of story/bridge.ink, answered by the table and the model.
import { advance, beginning, decide } from '../model/run/advance';
import { nextStep, offered, unasked, type Step } from '../model/run/agenda';
import { WAYS, type System, type Trace, type WayId } from '../model/state/system';
import type { Case, Decision, Option } from './case';
import { sayReading, valueOf } from './spoken';

/** The state behind one telling of the story. */
export interface Bridge {
  /** The functions by the names Ink knows; `acts` are those that change something and must be called once; `takes`: how many arguments. */
  functions: Record<string, { call(argument: string): unknown; acts: boolean; takes: 0 | 1 }>;
  system(): System;
  /** The scene arrived at last. */
  step(): Step | null;
  /** What happened since it was last taken. */
  takeTrace(): Trace;
  /** The system right after the last decision was applied; the beginning before that. */
  decidedSystem(): System;
  /** The decision now asked, with its options on offer; null where nothing is asked. */
  asked(): { decision: Decision; on: Option[] } | null;
}

const emptyTrace = (): Trace => ({ weeks: [], days: [], hours: [] });

/** Opens the bridge at the beginning of a run that asks these decisions. */
export function openBridge(theCase: Case, asks: readonly string[]): Bridge {
  const done = new Set<string>();
  let system = beginning();
  let afterDecision = system;
  let trace = emptyTrace();
  let step: Step | null = null;
  // Looked up on every `due`, so kept until something changes.
  let next: Step | null = nextStep(theCase, system, done);

  const decisions = new Map(theCase.decisions.map((decision) => [decision.id, decision]));
  const options = new Map(
    theCase.decisions.flatMap((decision) => decision.options.map((option) => [option.id, option])),
  );
  const decisionOf = (id: string): Decision => {
    const decision = decisions.get(id);
    if (!decision) throw new Error(`the story names an unknown decision: ${id}`);
    return decision;
  };
  const optionOf = (id: string): Option => {
    const option = options.get(id);
    if (!option) throw new Error(`the story names an unknown option: ${id}`);
    return option;
  };
  const isAsked = (id: string): boolean =>
    asks.includes(id) && offered(decisionOf(id).options, system.applied).length > 1;
  const apply = (option: Option) => {
    system = decide(system, option);
    next = nextStep(theCase, system, done);
    return true;
  };
  const pure = (call: (argument: string) => unknown) => ({ call, acts: false, takes: 1 as const });
  const told = (call: () => unknown) => ({ call, acts: false, takes: 0 as const });
  const act = (call: (argument: string) => unknown) => ({ call, acts: true, takes: 1 as const });

  return {
    functions: {
      due: pure((id) => next?.id === id),
      asked: pure(isAsked),
      offered: pure((id) => offered([optionOf(id)], system.applied).length > 0),
      chose: pure((id) => system.applied.includes(optionOf(id).id)),
      launch: told(() => system.launch),
      opening: told(() => system.opening),
      say: pure((id) => sayReading(system, id)),
      value: pure((id) => valueOf(system, id) ?? 0),
      way: pure((id) => {
        if (!(WAYS as readonly string[]).includes(id))
          throw new Error(`the story names an unknown way out: ${id}`);
        return system.ways[id as WayId].open;
      }),
      arrive: act((id) => {
        if (next?.id !== id)
          throw new Error(`the story arrives at ${id}, but ${next?.id ?? 'nothing'} is due`);
        step = next;
        done.add(id);
        system = advance(system, step.date, trace);
        next = nextStep(theCase, system, done);
        return true;
      }),
      decide: act((id) => {
        apply(optionOf(id));
        afterDecision = system;
        return true;
      }),
      settle: act((id) => {
        const decision = decisionOf(id);
        const on = offered(decision.options, system.applied);
        const taken = on.length === 1 ? on[0]!.id : unasked(theCase.decisions, decision, system.applied);
        return apply(optionOf(taken));
      }),
    },
    system: () => system,
    step: () => step,
    takeTrace: () => {
      const taken = trace;
      trace = emptyTrace();
      return taken;
    },
    decidedSystem: () => afterDecision,
    asked: () => {
      if (step?.kind !== 'decision' || !isAsked(step.id)) return null;
      const decision = decisionOf(step.id);
      return { decision, on: offered(decision.options, system.applied) };
    },
  };
}
