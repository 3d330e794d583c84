// The case in two parts: what a run alone needs up to its first decision, and the rest, which arrives while that is read.
import type { Case, Decision } from './case';

/** The last decision that can be a run's first: `alone` begins with D01, `alone-short` with D05. */
const LAST_FIRST = 'D05';

/** The fields that the second part brings. */
const LATER = ['ink', 'decisions', 'facts', 'documents', 'people', 'slides'] as const satisfies readonly (keyof Case)[];
export type Rest = Pick<Case, (typeof LATER)[number]>;

/** A decision that may come before the first page: its rules whole, its words as far as that page needs them. */
function first(decision: Decision): Decision {
  const { record: _record, otherWays: _otherWays, questions: _questions, bands: _bands, roleCards: _roleCards, ...kept } = decision;
  return {
    ...kept,
    options: decision.options.map(({ card: _card, ...option }) => ({ ...option, effects: option.effects.map((effect) => ({ ...effect, why: '', source: '' })) })),
  };
}

/** A later decision: that it exists, when, and what it is called on the title. */
function later({ id, title, date, when, shifts, theme, routine, key }: Decision): Decision {
  return { id, title, date, when, shifts, theme, routine, ...(key ? { key } : {}), default: [], options: [] };
}

/** Ink's knots by name: the last element of its root. */
function knotsOf(ink: object): Record<string, unknown> {
  const root = (ink as { root: unknown[] }).root;
  return root.at(-1) as Record<string, unknown>;
}

/** The story without the scenes of later decisions and of all moments but the first. */
function openingOf(theCase: Case, last: string): object {
  const later = new Set([
    ...theCase.decisions.filter(({ date }) => date > last).map(({ id }) => `decision: ${id}`),
    ...theCase.moments.filter(({ date }) => date > last).map(({ id }) => `moment: ${id}`),
  ]);
  const isLater = (knot: unknown) => [...JSON.stringify(knot).matchAll(/"\^((?:decision|moment): \w+)\s*"/g)].some(([, tag]) => later.has(tag!));
  const { root } = theCase.ink as { root: unknown[] };
  const knots = Object.fromEntries(Object.entries(knotsOf(theCase.ink)).filter(([, knot]) => !isLater(knot)));
  return { ...theCase.ink, root: [...root.slice(0, -1), knots] };
}

/** The case up to the first decision: it opens the same first page as the whole, and no more than that. */
export function firstPart(theCase: Case): Case {
  const last = theCase.decisions.find(({ id }) => id === LAST_FIRST)?.date ?? '';
  return {
    ...theCase,
    ink: openingOf(theCase, last),
    decisions: theCase.decisions.map((decision) => (decision.date <= last ? first(decision) : later(decision))),
    facts: {}, documents: [], people: [], slides: [],
  };
}

/** What `complete` adds. */
export function restPart(theCase: Case): Rest {
  return { ink: theCase.ink, decisions: theCase.decisions, facts: theCase.facts, documents: theCase.documents, people: theCase.people, slides: theCase.slides ?? [] };
}

/** Makes the first part whole, in place. A telling that was open before has to be told again. */
export function complete(first: Case, rest: Rest): void {
  for (const field of LATER) Object.assign(first, { [field]: rest[field] });
}
