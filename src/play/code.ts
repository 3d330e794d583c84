// Route code and class code: a run's choices as one short text. A bad code is a value with a reason.
import { defaultOf, offered } from '../model/run/agenda';
import { walk } from '../model/run/walk';
import { PRESETS, type Case, type Decision, type PresetId } from './case';
import { readDigits, writeDigits, type Digit, type TakeDigit } from './digits';
import {
  CONFIDENCES,
  DIRECTIONS,
  sinceGoingBack,
  standing,
  type Confidence,
  type Direction,
  type Run,
  type RunEvent,
} from './run';
import { rankOf, splitOf, splits } from './split-rank';

/** route: choices only. class: also first split, confidence and forecasts. */
const CODE_KINDS = ['route', 'class'] as const;
/** What a code carries. */
export type CodeKind = (typeof CODE_KINDS)[number];
/** Why a code cannot be read. */
export const CODE_REASONS = [
  'empty',
  'badCharacter',
  'badCheck',
  'unknownPreset',
  'otherEdition',
  'notOnOffer',
  'damaged',
] as const;
/** One of them. */
export type CodeReason = (typeof CODE_REASONS)[number];

/** One decision as a code carries it. */
export interface Coded {
  decision: string;
  /** The option taken: chosen, or the default where nobody could decide. */
  choice: string;
  undecided: boolean;
  /** Hands per option id at the first vote (class codes; absent when none was counted). */
  split?: Record<string, number>;
  /** Forecast directions, social then technical, with one confidence (class codes). */
  forecast?: { social: Direction; technical: Direction; confidence: Confidence };
}
/** The run a code stands for, or why it cannot be read. */
export type ParsedCode =
  | { ok: true; kind: CodeKind; preset: PresetId; decisions: Coded[] }
  | { ok: false; reason: CodeReason };

/** Radix of the number of decisions; 0 stands for a run played to its end, else one more than there are. */
const MOST_DECISIONS = 64;
/** Radix of a forecast: none, or a confidence with two directions. */
const FORECASTS = 1 + CONFIDENCES.length * DIRECTIONS.length ** 2;
/** Radix of what tells one edition's rules from another's. */
const RULES = 64;

const rulesDigit = (theCase: Case): number => Number.parseInt(theCase.edition.slice(0, 2), 16) % RULES;

/** The code of a run as it stands, such as `1C5Y-0R7Q-3K`. */
export function makeCode(theCase: Case, run: Run, kind: CodeKind): string {
  const events = sinceGoingBack(run.events);
  const taken = standing(run.events).map((event) =>
    event.kind === 'decided'
      ? { choice: event.choice, undecided: false }
      : { choice: event.taken, undecided: true },
  );
  const choices = taken.map(({ choice }) => choice);
  const counted = isComplete(theCase, run.asks, choices) ? 0 : Math.min(taken.length + 1, MOST_DECISIONS - 1);
  const digits: Digit[] = [
    [CODE_KINDS.indexOf(kind), CODE_KINDS.length],
    [PRESETS.indexOf(run.preset), PRESETS.length + 1],
    [rulesDigit(theCase), RULES],
    [counted, MOST_DECISIONS],
  ];
  for (const { choice, undecided } of taken) {
    const decision = theCase.decisions.find(({ options }) => options.some(({ id }) => id === choice));
    if (!decision) break;
    const { options } = decision;
    const index = undecided ? options.length : options.findIndex(({ id }) => id === choice);
    digits.push([index, options.length + 1]);
    if (kind === 'class') digits.push(...classDigits(decision, events));
  }
  return writeDigits(digits);
}

/** The last event of a kind about a decision. */
function lastAbout<K extends 'voted' | 'forecast'>(
  events: readonly RunEvent[],
  kind: K,
  decision: string,
): Extract<RunEvent, { kind: K }> | undefined {
  return events.findLast(
    (event): event is Extract<RunEvent, { kind: K }> => event.kind === kind && event.decision === decision,
  );
}

function classDigits(decision: Decision, events: readonly RunEvent[]): Digit[] {
  const firstRound = events.filter((event) => event.kind !== 'voted' || event.round === 1);
  const vote = lastAbout(firstRound, 'voted', decision.id);
  const hands = decision.options.map(({ id }) => vote?.hands[id] ?? 0);
  const split: Digit = [rankOf(hands), splits(decision.options.length)];
  return decision.forecast
    ? [split, [forecastDigit(decision.forecast, events, decision.id), FORECASTS]]
    : [split];
}

/** 0 where none was made. */
function forecastDigit(
  asked: NonNullable<Decision['forecast']>,
  events: readonly RunEvent[],
  decision: string,
): number {
  const forecast = lastAbout(events, 'forecast', decision);
  const social = forecast?.readings[asked.social];
  const technical = forecast?.readings[asked.technical];
  if (!forecast || !social || !technical) return 0;
  const sure = CONFIDENCES.indexOf(forecast.confidence) * DIRECTIONS.length + DIRECTIONS.indexOf(social);
  return 1 + sure * DIRECTIONS.length + DIRECTIONS.indexOf(technical);
}

/** Whether these choices lead to the end of the run. */
function isComplete(theCase: Case, asks: readonly string[], choices: readonly string[]): boolean {
  let asked = 0;
  walk(theCase, (decision) => (asks.includes(decision.id) ? (choices[asked++] ?? null) : null));
  return asked === choices.length;
}

/** Reads a typed or pasted code, as `readDigits` reads it. Never throws. */
export function parseCode(theCase: Case, typed: string): ParsedCode {
  const digits = readDigits(typed);
  if (!digits.ok) return digits;
  const { take, isSpent } = digits;
  const kind = CODE_KINDS[take(CODE_KINDS.length)]!;
  const preset = PRESETS[take(PRESETS.length + 1)];
  const asks = preset && theCase.presets[preset]?.asks;
  if (!preset || !asks) return { ok: false, reason: 'unknownPreset' };
  if (take(RULES) !== rulesDigit(theCase)) return { ok: false, reason: 'otherEdition' };
  const counted = take(MOST_DECISIONS);
  const most = counted === 0 ? MOST_DECISIONS : counted - 1;
  const decisions = takeDecisions(theCase, asks, most, kind, take);
  if (!decisions) return { ok: false, reason: 'notOnOffer' };
  if (!isSpent() || (counted > 0 && decisions.length < most)) return { ok: false, reason: 'damaged' };
  return { ok: true, kind, preset, decisions };
}

/** The decisions of a code, as the route unfolds; null where it takes an option that is not on offer. */
function takeDecisions(
  theCase: Case,
  asks: readonly string[],
  most: number,
  kind: CodeKind,
  take: TakeDigit,
): Coded[] | null {
  const decisions: Coded[] = [];
  let refused = false;
  walk(theCase, (rule, _on, { applied }) => {
    if (refused || decisions.length >= most || !asks.includes(rule.id)) return null;
    const decision = theCase.decisions.find(({ id }) => id === rule.id)!;
    const on = offered(decision.options, applied).map(({ id }) => id);
    const fallback = defaultOf(decision, applied);
    const picked = decision.options[take(decision.options.length + 1)]?.id;
    const choice = picked ?? (on.includes(fallback) ? fallback : on[0]!);
    refused = !on.includes(choice);
    if (refused) return null;
    decisions.push({
      decision: decision.id,
      choice,
      undecided: picked === undefined,
      ...(kind === 'class' ? takeClass(decision, take) : {}),
    });
    return choice;
  });
  return refused ? null : decisions;
}

/** What a class code carries beside the choice. */
function takeClass(decision: Decision, take: TakeDigit): Pick<Coded, 'split' | 'forecast'> {
  const hands = splitOf(take(splits(decision.options.length)), decision.options.length);
  const split = hands.some((count) => count > 0)
    ? { split: Object.fromEntries(decision.options.map(({ id }, index) => [id, hands[index]!])) }
    : {};
  const said = decision.forecast ? take(FORECASTS) : 0;
  if (said === 0) return split;
  const ways = DIRECTIONS.length;
  const [confidence, social, technical] = [
    Math.floor((said - 1) / ways ** 2),
    Math.floor((said - 1) / ways) % ways,
    (said - 1) % ways,
  ];
  return {
    ...split,
    forecast: {
      confidence: CONFIDENCES[confidence]!,
      social: DIRECTIONS[social]!,
      technical: DIRECTIONS[technical]!,
    },
  };
}
