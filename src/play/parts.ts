// The case in two parts, cut when it is built: what a run reads up to its first decision, and the rest, which follows.
import type { Case, Decision, PresetId } from './case';
import type { SentTurn } from './first-page';
import { openTelling } from './telling';
import type { Turn } from './turn';
import type { Rest } from './whole';

/** Presets that may be begun before the rest is there: the title offers them. */
type Begun = Extract<PresetId, 'alone-short' | 'alone' | 'full'>;

/** Turn 0 by preset, told beforehand. */
export type FirstTurns = Record<Begun, SentTurn>;

/** A decision that is the first of some run: its words as far as that page needs them. Rules come with the rest. */
function first(decision: Decision): Decision {
  const { id, title, date, when, shifts, theme, routine, key, forecast, messages } = decision;
  return {
    id,
    title,
    date,
    when,
    shifts,
    theme,
    routine,
    default: [],
    ...(key ? { key } : {}),
    ...(forecast ? { forecast } : {}),
    ...(messages ? { messages } : {}),
    options: decision.options
      .map((option) => ({ ...option, effects: [], finds: [], settles: [], opens: [], shuts: [] }))
      .map(({ card: _card, ...option }) => option),
  };
}

/** A later decision: that it exists, when, and what it is called on the title. */
function later({ id, title, date, when, shifts, theme, routine, key }: Decision): Decision {
  return { id, title, date, when, shifts, theme, routine, ...(key ? { key } : {}), default: [], options: [] };
}

/** Turn 0 as far as its page shows it. */
function asRead(turn: Turn): SentTurn {
  const scenes = turn.scenes.map(({ system: _system, ...scene }) => scene);
  return { ...turn, scenes, weeks: [], days: [] };
}

/** Turn 0 of every preset that may be begun at once. */
export function firstTurns(theCase: Case): FirstTurns {
  const told = (preset: Begun) => asRead(openTelling(theCase, theCase.presets[preset]!.asks).turn());
  return { 'alone-short': told('alone-short'), alone: told('alone'), full: told('full') };
}

/** The case as far as a first page shows it. It tells nothing: that page is in `firstTurns`. */
export function firstPart(theCase: Case): Case {
  const asked = new Set(Object.values(firstTurns(theCase)).map(({ asks }) => asks));
  return {
    ...theCase,
    ink: {},
    decisions: theCase.decisions.map((decision) =>
      asked.has(decision.id) ? first(decision) : later(decision),
    ),
    // That there is a file, so that no place has to be made for it later; what is in it comes with the rest.
    documents: theCase.documents
      .filter(({ decision }) => asked.has(decision))
      .map((document) => ({ ...document, facts: [], body: [] })),
    facts: {},
    people: [],
    slides: [],
  };
}

/** What `complete` adds. */
export function restPart(theCase: Case): Rest {
  return {
    ink: theCase.ink,
    decisions: theCase.decisions,
    facts: theCase.facts,
    documents: theCase.documents,
    people: theCase.people,
    slides: theCase.slides ?? [],
  };
}
