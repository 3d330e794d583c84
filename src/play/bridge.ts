// What a scene may ask of the game: the functions of story/bridge.ink, answered by the table and the model.
import { advance, beginning, decide } from '../model/run/advance';
import { nextStep, offered, unasked, type Step } from '../model/run/agenda';
import { WAYS, type WayId } from '../model/table/ids';
import type { System, Trace } from '../model/state/system';
import type { Case, Decision, Option } from './case';
import { sayReading, valueOf } from './spoken';

/** A function that Ink may call. Those that act change something and are called once; `takes`: how many arguments. */
interface InkFunction {
  call(argument: string): unknown;
  acts: boolean;
  takes: 0 | 1;
}

/** The state behind one telling of the story. */
export interface Bridge {
  /** The functions by the names Ink knows. */
  functions: Readonly<Record<string, InkFunction>>;
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

/** How far a telling has come. */
interface Course {
  system: System;
  afterDecision: System;
  trace: Trace;
  step: Step | null;
  /** What is due after `step`; looked up on every `due`, so kept until something changes. */
  next: Step | null;
  /** Ids of the steps arrived at. */
  done: Set<string>;
}

/** The rows of the case by id. An id that only the story knows is our own mistake and is thrown. */
interface Rows {
  decision(id: string): Decision;
  option(id: string): Option;
  /** Whether this run asks the decision: it is on its list, and there is something to choose. */
  isAsked(id: string, system: System): boolean;
}

const emptyTrace = (): Trace => ({ weeks: [], days: [], hours: [] });

function rowsOf(theCase: Case, asks: readonly string[]): Rows {
  const decisions = new Map(theCase.decisions.map((decision) => [decision.id, decision]));
  const options = new Map(
    theCase.decisions.flatMap((decision) => decision.options.map((option) => [option.id, option])),
  );
  const decisionOf = (id: string): Decision => {
    const decision = decisions.get(id);
    if (!decision) throw new Error(`the story names an unknown decision: ${id}`);
    return decision;
  };
  return {
    decision: decisionOf,
    option: (id) => {
      const option = options.get(id);
      if (!option) throw new Error(`the story names an unknown option: ${id}`);
      return option;
    },
    isAsked: (id, system) => {
      const on = offered(decisionOf(id).options, system.applied);
      return asks.includes(id) && on.length > 1;
    },
  };
}

function isOpen(system: System, id: string): boolean {
  if (!(WAYS as readonly string[]).includes(id)) throw new Error(`the story names an unknown way out: ${id}`);
  return system.ways[id as WayId].open;
}

/** What the story may ask; nothing changes by it. */
function questions(course: Course, rows: Rows): Record<string, InkFunction> {
  const about = (call: (id: string) => unknown): InkFunction => ({ call, acts: false, takes: 1 });
  const plain = (call: () => unknown): InkFunction => ({ call, acts: false, takes: 0 });
  return {
    due: about((id) => course.next?.id === id),
    asked: about((id) => rows.isAsked(id, course.system)),
    offered: about((id) => offered([rows.option(id)], course.system.applied).length > 0),
    chose: about((id) => course.system.applied.includes(rows.option(id).id)),
    launch: plain(() => course.system.launch),
    opening: plain(() => course.system.opening),
    say: about((id) => sayReading(course.system, id)),
    value: about((id) => valueOf(course.system, id) ?? 0),
    way: about((id) => isOpen(course.system, id)),
  };
}

/** What the story may do: arrive at what is due, take an option, or settle a decision that is not asked. */
function acts(theCase: Case, course: Course, rows: Rows): Record<string, InkFunction> {
  const act = (call: (id: string) => void): InkFunction => ({
    call: (id) => {
      call(id);
      course.next = nextStep(theCase, course.system, course.done);
      return true;
    },
    acts: true,
    takes: 1,
  });
  return {
    arrive: act((id) => {
      const due = course.next;
      if (due?.id !== id) throw new Error(`the story arrives at ${id}, but ${due?.id ?? 'nothing'} is due`);
      course.step = due;
      course.done.add(id);
      course.system = advance(course.system, due.date, course.trace);
    }),
    decide: act((id) => {
      course.system = decide(course.system, rows.option(id));
      course.afterDecision = course.system;
    }),
    settle: act((id) => {
      const { applied } = course.system;
      const decision = rows.decision(id);
      const on = offered(decision.options, applied);
      const taken = on.length === 1 ? on[0]!.id : unasked(theCase.decisions, decision, applied);
      course.system = decide(course.system, rows.option(taken));
    }),
  };
}

/** Opens the bridge at the beginning of a run that asks these decisions. */
export function openBridge(theCase: Case, asks: readonly string[]): Bridge {
  const rows = rowsOf(theCase, asks);
  const system = beginning();
  const done = new Set<string>();
  const course: Course = {
    system,
    afterDecision: system,
    trace: emptyTrace(),
    step: null,
    next: nextStep(theCase, system, done),
    done,
  };
  return {
    functions: { ...questions(course, rows), ...acts(theCase, course, rows) },
    system: () => course.system,
    step: () => course.step,
    takeTrace: () => {
      const taken = course.trace;
      course.trace = emptyTrace();
      return taken;
    },
    decidedSystem: () => course.afterDecision,
    asked: () => {
      const { step } = course;
      if (step?.kind !== 'decision' || !rows.isAsked(step.id, course.system)) return null;
      const decision = rows.decision(step.id);
      return { decision, on: offered(decision.options, course.system.applied) };
    },
  };
}
