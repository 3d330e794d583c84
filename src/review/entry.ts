// One thing handed in, a run file or a typed code, and what could be read of it. Nothing handed in ever throws.
import type { Case, PresetId } from '../play/case';
import { parseCode, type CodeReason } from '../play/code';
import { readRun, type FileReason } from '../play/file';
import { replay, type ReplayNote, type ReplayReason } from '../play/replay';
import type { Group, Mode, Run } from '../play/run';
import { openTelling } from '../play/telling';
import type { Turn } from '../play/turn';
import type { Answer } from './answer';
import { answersOf, answersOfCode } from './answers';

const ENTRY_STATUSES = ['ok', 'altered', 'diverged', 'unreadable'] as const;
type EntryStatus = (typeof ENTRY_STATUSES)[number];

/** A run as the review compares it. */
export interface Reviewed {
  /** 16 hex of the run; the letters of a code. Two of the same are one run handed in twice. */
  id: string;
  preset: PresetId;
  mode: Mode;
  groups: readonly Group[];
  /** What it asks. */
  asks: readonly string[];
  turns: readonly Turn[];
  /** One for each decision in `turns`, in order: `answers[n]` brought about `turns[n + 1]`. */
  answers: readonly Answer[];
  /** Whether it was played to an ending. */
  ended: boolean;
}

/** What was handed in, and what could be read of it. */
export interface Entry {
  /** `code`: one that could not be read. */
  source: 'file' | 'route code' | 'class code' | 'code';
  /** File name, or the code as typed. */
  name: string;
  status: EntryStatus;
  /** `storyStopped`: a mistake of ours, met while replaying. */
  reason: FileReason | CodeReason | ReplayReason | 'storyStopped';
  note: ReplayNote;
  /** Index of the decision or event where it stopped or the chain breaks; -1 if nowhere. */
  where: number;
  /** What exactly was wrong with a file's shape; empty otherwise. */
  detail: string;
  /** Null if nothing could be read. */
  run: Reviewed | null;
}

/**
 * A run at hand with its turns, as the review compares it. A run stopped by a difference keeps what came before it.
 */
export function reviewedOf(theCase: Case, run: Run, turns: readonly Turn[]): Reviewed {
  return {
    id: run.id,
    preset: run.preset,
    mode: run.mode,
    groups: run.groups,
    asks: run.asks,
    turns,
    answers: answersOf(theCase, run).slice(0, turns.length - 1),
    ended: turns.at(-1)!.ending !== '',
  };
}

/** An entry of which nothing could be read, and why. */
function unreadable(source: Entry['source'], name: string, reason: Entry['reason'], detail = ''): Entry {
  return { source, name, status: 'unreadable', reason, note: '', where: -1, detail, run: null };
}

/** Reads the text of a run file. A diverged run keeps the turns up to the difference. */
export function entryOfFile(theCase: Case, name: string, text: string): Entry {
  const read = readRun(text);
  if (!read.ok) return unreadable('file', name, read.reason, read.detail);
  try {
    const { status, reason, note, where, turns } = replay(theCase, read.run);
    const run = reviewedOf(theCase, read.run, turns);
    return { source: 'file', name, status, reason, note, where, detail: '', run };
  } catch {
    // One run that our story cannot bear must not take the others with it.
    return unreadable('file', name, 'storyStopped');
  }
}

/** A group letter keyed before a code, such as `B: 1C5Y-…`; no letter where none was. */
function letterAndCode(typed: string): [letter: string, code: string] {
  const [, letter = '', code = typed] = /^([A-Za-z])\s*[:=]\s*(.*)$/.exec(typed) ?? [];
  return [letter.toUpperCase(), code];
}

/** Reads a typed code, led by a group letter if somebody keyed one. A code carries no reasons and no dissent. */
export function entryOfCode(theCase: Case, typed: string): Entry {
  const name = typed.trim();
  const [letter, code] = letterAndCode(name);
  const parsed = parseCode(theCase, code);
  if (!parsed.ok) return unreadable('code', name, parsed.reason);
  const { asks = [], mode = 'alone' } = theCase.presets[parsed.preset] ?? {};
  const telling = openTelling(theCase, asks);
  const stopped = parsed.decisions.findIndex(({ choice, undecided }) => !telling.take(choice, undecided));
  const turns = telling.turns();
  return {
    source: parsed.kind === 'class' ? 'class code' : 'route code',
    name,
    status: stopped < 0 ? 'ok' : 'diverged',
    reason: stopped < 0 ? '' : 'choiceGone',
    note: '',
    where: stopped,
    detail: '',
    run: {
      id: code.toUpperCase().replace(/[\s-]/g, ''),
      preset: parsed.preset,
      mode,
      groups: letter ? [{ letter, size: 0 }] : [],
      asks,
      turns,
      answers: answersOfCode(theCase, parsed.decisions).slice(0, turns.length - 1),
      ended: turns.at(-1)!.ending !== '',
    },
  };
}

/** Whether the run handed in second should replace the first: the same run, with at least as many decisions. */
export function supersedes(second: Entry, first: Entry): boolean {
  return (
    !!second.run &&
    !!first.run &&
    second.run.id === first.run.id &&
    second.run.answers.length >= first.run.answers.length
  );
}
