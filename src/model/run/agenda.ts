// What comes next on the timeline, what is on offer, and what follows where nobody is asked.
import type { RuleDecision, RuleOption } from '../table/decision';
import type { System } from '../state/system';
import type { LaunchId, Opening } from '../table/ids';

/** A dated scene in which nothing is decided. */
interface RuleMoment {
  id: string;
  date: string;
  shifts?: boolean;
  launch?: LaunchId[];
  opening?: Opening[];
}

/** Both tables a run walks through. */
export interface Timeline {
  decisions: RuleDecision[];
  moments: RuleMoment[];
}

/** What comes next: a dated scene or a decision, with its ISO date on this route. */
export type Step =
  | { kind: 'moment'; id: string; date: string }
  | { kind: 'decision'; id: string; date: string };

/** ISO date so many days after another; negative counts back. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** On `later` and `browse` people apply from 1 November: what waits for the opening comes 31 days later. */
export function shiftOf(launch: LaunchId): number {
  return launch === 'later' || launch === 'browse' ? 31 : 0;
}

function dated(item: { date: string; shifts?: boolean }, launch: LaunchId): string {
  const shift = item.shifts ? shiftOf(launch) : 0;
  return shift > 0 ? daysAfter(item.date, shift) : item.date;
}

/** The next scene by date; moments come before decisions of the same day. Null at the end of the run. */
export function nextStep(timeline: Timeline, system: System, done: ReadonlySet<string>): Step | null {
  let next: Step | null = null;
  const consider = (kind: Step['kind'], id: string, date: string) => {
    if (!done.has(id) && (next === null || date < next.date)) next = { kind, id, date };
  };
  for (const moment of timeline.moments) {
    if (moment.launch && !moment.launch.includes(system.launch)) continue;
    if (moment.opening && !moment.opening.includes(system.opening)) continue;
    consider('moment', moment.id, dated(moment, system.launch));
  }
  for (const decision of timeline.decisions) {
    if (decision.when !== 'always' && decision.when !== system.opening) continue;
    consider('decision', decision.id, dated(decision, system.launch));
  }
  return next;
}

/** The options a run may take now, given what was applied before. */
export function offered<T extends RuleOption>(options: readonly T[], applied: readonly string[]): T[] {
  return options.filter(
    (option) =>
      (!option.onlyAfter || option.onlyAfter.some((id) => applied.includes(id))) &&
      !option.notAfter?.some((id) => applied.includes(id)),
  );
}

/** Options that settle later ones, per table: looked up at every decision of every run, gathered once. */
const LEADS = new WeakMap<readonly RuleDecision[], RuleOption[]>();

function leadsOf(decisions: readonly RuleDecision[]): RuleOption[] {
  const known =
    LEADS.get(decisions) ??
    decisions.flatMap(({ options }) => options).filter(({ settles }) => settles.length > 0);
  LEADS.set(decisions, known);
  return known;
}

/** The option that follows where the decision is not asked: settled by an earlier one, else the default. */
export function unasked(
  decisions: readonly RuleDecision[],
  decision: RuleDecision,
  applied: readonly string[],
): string {
  for (const lead of leadsOf(decisions)) {
    if (!applied.includes(lead.id)) continue;
    const settled = lead.settles.find((id) => decision.options.some((option) => option.id === id));
    if (settled) return settled;
  }
  return defaultOf(decision, applied);
}

/** A power left unused: what happens where nobody decides. */
export function defaultOf(decision: RuleDecision, applied: readonly string[]): string {
  const rule = decision.default.find(({ after }) => !after || after.some((id) => applied.includes(id)));
  if (!rule) throw new Error(`${decision.id} has no default that always applies`);
  return rule.take;
}
