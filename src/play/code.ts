// Route code and class code: a run's choices in Crockford base 32, groups of four, with a check. A bad code is a value with a reason.
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { defaultOf, offered } from '../model/run/agenda';
import { walk } from '../model/run/walk';
import { PRESETS, type Case, type Decision, type PresetId } from './case';
import {
  CONFIDENCES,
  DIRECTIONS,
  sinceGoingBack,
  standing,
  type Confidence,
  type Direction,
  type Forecast,
  type Run,
  type Voted,
} from './run';
import { rankOf, splitOf, splits } from './split-rank';

/** route: choices only. class: also first split, confidence and forecasts. */
export const CODE_KINDS = ['route', 'class'] as const;
export type CodeKind = (typeof CODE_KINDS)[number];
export const CODE_REASONS = [
  'empty',
  'badCharacter',
  'badCheck',
  'unknownPreset',
  'otherEdition',
  'notOnOffer',
  'damaged',
] as const;
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
export type ParsedCode =
  | { ok: true; kind: CodeKind; preset: PresetId; decisions: Coded[] }
  | { ok: false; reason: CodeReason };

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CHECK_LENGTH = 2;
/** A count of decisions, where the run was not played to its end. */
const MOST_DECISIONS = 64;
const FORECASTS = 1 + CONFIDENCES.length * DIRECTIONS.length ** 2;

type Digit = [value: number, radix: number];

const rulesDigit = (theCase: Case): number => Number.parseInt(theCase.edition.slice(0, 2), 16) & 63;

function checkOf(digits: string): string {
  const [first = 0, second = 0] = sha256(utf8ToBytes(digits));
  return ALPHABET[first & 31]! + ALPHABET[second & 31]!;
}

/** The route code of a run as it stands, such as `1C5Y-0R7Q-3K`. */
export function makeCode(theCase: Case, run: Run, kind: CodeKind): string {
  const events = sinceGoingBack(run.events);
  const taken = standing(run.events);
  const complete = isComplete(
    theCase,
    run.asks,
    taken.map((event) => (event.kind === 'decided' ? event.choice : event.taken)),
  );
  const digits: Digit[] = [
    [CODE_KINDS.indexOf(kind), CODE_KINDS.length],
    [PRESETS.indexOf(run.preset), PRESETS.length + 1],
    [rulesDigit(theCase), 64],
    complete ? [0, MOST_DECISIONS] : [Math.min(taken.length + 1, MOST_DECISIONS - 1), MOST_DECISIONS],
  ];
  for (const event of taken) {
    const choice = event.kind === 'decided' ? event.choice : event.taken;
    const decision = theCase.decisions.find(({ options }) => options.some(({ id }) => id === choice));
    if (!decision) break;
    const index = decision.options.findIndex(({ id }) => id === choice);
    digits.push([event.kind === 'decided' ? index : decision.options.length, decision.options.length + 1]);
    if (kind === 'class') digits.push(...classDigits(decision, events));
  }
  const payload = toBase32(digits);
  return (payload + checkOf(payload)).replace(/(.{4})(?=.)/g, '$1-');
}

function classDigits(decision: Decision, events: readonly Run['events'][number][]): Digit[] {
  const last = <K extends Run['events'][number]>(test: (event: Run['events'][number]) => event is K) =>
    events.filter(test).at(-1);
  const vote = last(
    (event): event is Voted & Run['events'][number] & { kind: 'voted' } =>
      event.kind === 'voted' && event.decision === decision.id && event.round === 1,
  );
  const forecast = last(
    (event): event is Forecast & Run['events'][number] & { kind: 'forecast' } =>
      event.kind === 'forecast' && event.decision === decision.id,
  );
  const digits: Digit[] = [
    [rankOf(decision.options.map(({ id }) => vote?.hands[id] ?? 0)), splits(decision.options.length)],
  ];
  if (!decision.forecast) return digits;
  const social = forecast?.readings[decision.forecast.social];
  const technical = forecast?.readings[decision.forecast.technical];
  const said =
    forecast && social && technical
      ? 1 +
        (CONFIDENCES.indexOf(forecast.confidence) * 3 + DIRECTIONS.indexOf(social)) * 3 +
        DIRECTIONS.indexOf(technical)
      : 0;
  return [...digits, [said, FORECASTS]];
}

/** Digits are packed last first, so that they can be read from the front while the route unfolds. */
function toBase32(digits: readonly Digit[]): string {
  let value = 0n;
  for (const [digit, radix] of [...digits].reverse()) value = value * BigInt(radix) + BigInt(digit);
  let text = '';
  for (; value > 0n; value /= 32n) text = ALPHABET[Number(value % 32n)]! + text;
  return text || '0';
}

/** Whether these choices lead to the end of the run. */
function isComplete(theCase: Case, asks: readonly string[], choices: readonly string[]): boolean {
  let asked = 0;
  walk(theCase, (decision) => (asks.includes(decision.id) ? (choices[asked++] ?? null) : null));
  return asked === choices.length;
}

/** Reads a typed or pasted code: spaces, hyphens and case do not matter, O is read as 0, I and L as 1. Never throws. */
export function parseCode(theCase: Case, typed: string): ParsedCode {
  const text = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  if (text.length <= CHECK_LENGTH) return { ok: false, reason: 'empty' };
  if (text.length > 200 || [...text].some((character) => !ALPHABET.includes(character)))
    return { ok: false, reason: 'badCharacter' };
  const payload = text.slice(0, -CHECK_LENGTH);
  if (checkOf(payload) !== text.slice(-CHECK_LENGTH)) return { ok: false, reason: 'badCheck' };
  let value = 0n;
  for (const character of payload) value = value * 32n + BigInt(ALPHABET.indexOf(character));
  const read = (radix: number): number => {
    const digit = Number(value % BigInt(radix));
    value /= BigInt(radix);
    return digit;
  };
  const kind = CODE_KINDS[read(CODE_KINDS.length)]!;
  const preset = PRESETS[read(PRESETS.length + 1)];
  const asks = preset && theCase.presets[preset]?.asks;
  if (!preset || !asks) return { ok: false, reason: 'unknownPreset' };
  if (read(64) !== rulesDigit(theCase)) return { ok: false, reason: 'otherEdition' };
  const counted = read(MOST_DECISIONS);
  const most = counted === 0 ? MOST_DECISIONS : counted - 1;
  const decisions: Coded[] = [];
  let refused = false;
  walk(theCase, (rule, _on, system) => {
    if (refused || decisions.length >= most || !asks.includes(rule.id)) return null;
    const decision = theCase.decisions.find(({ id }) => id === rule.id)!;
    const digit = read(decision.options.length + 1);
    const on = offered(decision.options, system.applied).map(({ id }) => id);
    const undecided = digit === decision.options.length;
    const fallback = defaultOf(decision, system.applied);
    const choice = undecided ? (on.includes(fallback) ? fallback : on[0]!) : decision.options[digit]!.id;
    if (!on.includes(choice)) {
      refused = true;
      return null;
    }
    decisions.push({
      decision: decision.id,
      choice,
      undecided,
      ...(kind === 'class' ? readClass(decision, read) : {}),
    });
    return choice;
  });
  if (refused) return { ok: false, reason: 'notOnOffer' };
  if (value !== 0n || (counted > 0 && decisions.length < most)) return { ok: false, reason: 'damaged' };
  return { ok: true, kind, preset, decisions };
}

function readClass(decision: Decision, read: (radix: number) => number): Pick<Coded, 'split' | 'forecast'> {
  const hands = splitOf(read(splits(decision.options.length)), decision.options.length);
  const split = hands.some((count) => count > 0)
    ? { split: Object.fromEntries(decision.options.map(({ id }, index) => [id, hands[index]!])) }
    : {};
  const said = decision.forecast ? read(FORECASTS) : 0;
  if (said === 0) return split;
  const [confidence, social, technical] = [
    Math.floor((said - 1) / 9),
    Math.floor((said - 1) / 3) % 3,
    (said - 1) % 3,
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
