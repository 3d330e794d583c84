// A run: the append-only, hash-chained list of what somebody did. Everything else is computed from it.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { PresetId } from './case';

/** Who plays. */
export const MODES = ['alone', 'group'] as const;
/** One of them. */
export type Mode = (typeof MODES)[number];
/** How sure somebody is of a forecast, least first; codes carry the index. */
export const CONFIDENCES = ['guess', 'fairly sure', 'certain'] as const;
/** One of them. */
export type Confidence = (typeof CONFIDENCES)[number];
/** Where a reading may go; codes carry the index. */
export const DIRECTIONS = ['up', 'same', 'down'] as const;
/** One of them. */
export type Direction = (typeof DIRECTIONS)[number];

/** A group at the screen: a letter and how many people. */
export interface Group {
  letter: string;
  size: number;
}

/** What every event carries. */
interface Stamp {
  /** Milliseconds since the start of the run; never falling. */
  at: number;
  /** Hex SHA-256 of the event without its hash and the hash before; the first covers the header. */
  hash: string;
}
/** A document was opened. */
export interface Opened {
  kind: 'opened';
  document: string;
}
/** The coal-face guess; `skip` when it was skipped. */
export interface Guessed {
  kind: 'guessed';
  guess: string;
}
/** Hands per option id, round 1 or 2 (or `positions` of several groups in round 0). */
interface Voted {
  kind: 'voted';
  decision: string;
  round: 1 | 2;
  hands: Record<string, number>;
  undecided?: number;
}
/** Role cards read out, of how many dealt. */
interface Cards {
  kind: 'cards';
  decision: string;
  read: number;
  dealt: number;
}
/** Two directions and one confidence, or a figure band. */
interface Forecast {
  kind: 'forecast';
  decision: string;
  readings: Record<string, Direction>;
  confidence: Confidence;
  band?: { id: string; pick: number };
}
/** An option was chosen. `ms`: from reading to committing; `digest`: of the system right after. */
export interface Decided {
  kind: 'decided';
  choice: string;
  reason?: string;
  line?: string;
  ms: number;
  digest: string;
}
/** Could not decide: the default was taken. */
export interface Undecided {
  kind: 'undecided';
  decision: string;
  taken: string;
  ms: number;
  digest: string;
}
/** Soundness 1-5, before or after the outcome. */
interface Rated {
  kind: 'rated';
  decision: string;
  when: 'before' | 'after';
  soundness: number;
}
/** Other ways it could have gone, picked at a pause. */
export interface Alternatives {
  kind: 'alternatives';
  decision: string;
  picks: string[];
}
/** The minority's line. */
interface Dissent {
  kind: 'dissent';
  decision: string;
  line: string;
}
/** "Contest this", with a line or none. */
interface Contested {
  kind: 'contested';
  decision: string;
  line?: string;
}
/** The form of a key point, as far as it was filled in: values by field id. */
export interface Form {
  kind: 'form';
  form: 'K7' | 'K8';
  fields: Record<string, string>;
}
/** A group's sealed position. */
interface Position {
  kind: 'position';
  decision: string;
  group: string;
  choice: string;
}
/** The split, or the sealed positions, were shown. */
export interface Revealed {
  kind: 'revealed';
  decision: string;
}
/** A group's headline at the end. */
export interface Headline {
  kind: 'headline';
  group: string;
  line: string;
}
/** Back to the moment when `to` decisions had been taken. */
export interface WentBack {
  kind: 'wentBack';
  to: number;
}
/** One replay from one point with one change, predicted first. */
export interface Replayed {
  kind: 'replayed';
  decision: string;
  choice: string;
  predicted?: Direction;
}

/** What may be entered into a log. */
export type Happening =
  | Opened
  | Guessed
  | Voted
  | Cards
  | Forecast
  | Decided
  | Undecided
  | Rated
  | Alternatives
  | Dissent
  | Contested
  | Form
  | Position
  | Revealed
  | Headline
  | WentBack
  | Replayed;
/** What stands in a log. */
export type RunEvent = Happening & Stamp;

/** The header: all that is needed, with the events, to compute the run again. */
export interface Header {
  format: 1;
  /** 16 hex. */
  id: string;
  /** ISO date and time, UTC. */
  started: string;
  edition: string;
  preset: PresetId;
  asks: string[];
  language: string;
  mode: Mode;
  groups: Group[];
}
/** A run: its header and all that was done. */
export interface Run extends Header {
  events: RunEvent[];
}

/** Hash of one link: the event without its hash, and the hash before it. */
function link(before: string, event: object): string {
  return bytesToHex(sha256(utf8ToBytes(before + (canonicalize(event) ?? ''))));
}

/** Hash of a run's header; what the first event is chained to. */
function headerHash(run: Header): string {
  const { format, id, started, edition, preset, asks, language, mode, groups } = run;
  return link('', { format, id, started, edition, preset, asks, language, mode, groups });
}

/** A new run with this happening at its end; `at` is raised to the last event's if the clock went back. */
export function append(run: Run, happening: Happening, at: number): Run {
  const last = run.events.at(-1);
  const stamped = { ...happening, at: Math.max(Math.round(at), last?.at ?? 0) };
  const hash = link(last?.hash ?? headerHash(run), stamped);
  return { ...run, events: [...run.events, { ...stamped, hash }] };
}

/** Index of the first event whose hash does not fit, or -1 when the whole chain fits. */
export function brokenAt(run: Run): number {
  let before = headerHash(run);
  for (const [index, event] of run.events.entries()) {
    const { hash, ...rest } = event;
    if (hash !== link(before, rest)) return index;
    before = hash;
  }
  return -1;
}

/** The events that count after all goings-back: what came after the decision gone back to no longer does. */
export function sinceGoingBack(events: readonly RunEvent[]): RunEvent[] {
  let kept: RunEvent[] = [];
  for (const event of events) {
    if (event.kind !== 'wentBack') {
      kept.push(event);
      continue;
    }
    let taken = 0;
    const cut = kept.findIndex(
      (each) => (each.kind === 'decided' || each.kind === 'undecided') && ++taken === event.to,
    );
    kept = kept.slice(0, cut + 1);
  }
  return kept;
}

/** The decisions that stand after all goings-back, in order. */
export function standing(events: readonly RunEvent[]): ((Decided | Undecided) & Stamp)[] {
  return sinceGoingBack(events).filter((event) => event.kind === 'decided' || event.kind === 'undecided');
}
