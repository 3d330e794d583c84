// Plays whole runs by chance, guided to what was not reached yet, or every way there is, and counts what was met.
import { possibleOptions } from '../../../story/build/reach';
import { LAUNCHES } from '../../model/table/ids';
import type { Case, PresetId } from '../../play/case';
import { openPlaythrough, type Playthrough } from '../../play/playthrough';
import type { Header, Run } from '../../play/run';
import { passagesOf } from '../../play/scene';
import type { Turn } from '../../play/turn';
import { byChance, everyWay } from '../../explore/choosing';
import { openReadingList } from './reading-list';
import { countWords } from './scene-measures';

/**
 * What many runs of one preset met. Words = passages, option texts and hints; an edge is a line of the story that some
 * condition leads to. `closed`: lines that no run of this preset comes to; those that wait for a reading are known only
 * once every way was walked (`complete`).
 */
export interface Exploration {
  preset: PresetId;
  runs: number;
  finished: number;
  errors: { message: string; choices: string[] }[];
  launches: Record<string, number>;
  openings: Record<string, number>;
  routes: Record<string, number>;
  endings: Record<string, number>;
  unreached: { choices: string[]; stitches: string[]; edges: string[] };
  closed: string[];
  complete: boolean;
  wordsPerRun: { low: number; median: number; high: number };
  options: { id: string; taken: number; share: number }[];
}

/** `every`: each sequence of choices once, as long as `runs` suffice; seed and guide do not matter then. */
export interface ExplorePlan {
  preset: PresetId;
  runs: number;
  seed: number;
  guided: boolean;
  every?: boolean;
  each?: (run: Run, index: number, turns: readonly Turn[]) => void;
}

/** The header of a run made by machine. */
export function headerOf(theCase: Case, preset: PresetId, index: number): Header {
  const rules = theCase.presets[preset];
  if (!rules) throw new Error(`there is no preset ${preset}`);
  return {
    format: 1,
    id: index.toString(16).padStart(16, '0'),
    started: '2026-01-01T00:00:00.000Z',
    edition: theCase.edition,
    preset,
    asks: rules.asks,
    language: 'en',
    mode: rules.mode,
    groups: [],
  };
}

/** Words a player reads up to and at one turn. */
function wordsOf(turn: Turn): number {
  const texts = [
    ...passagesOf(turn.scenes).map(({ text }) => text),
    ...turn.choices.flatMap(({ text, hint }) => [text, hint]),
  ];
  return texts.reduce((sum, text) => sum + countWords(text), 0);
}

/** Plays one run to its end; the chooser gets the playthrough and picks an id on offer. */
export function playOut(theCase: Case, header: Header, pick: (turn: Turn) => string): Playthrough {
  const playthrough = openPlaythrough(theCase, header);
  for (let at = 1000; playthrough.turn().choices.length > 0; at += 1000) {
    const outcome = playthrough.choose(pick(playthrough.turn()), { ms: 1000 }, at);
    if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`);
  }
  return playthrough;
}

const bump = (counts: Record<string, number>, key: string) => {
  counts[key] = (counts[key] ?? 0) + 1;
};

/** Nothing met yet. */
const nothingMet = (preset: PresetId): Exploration => ({
  preset,
  runs: 0,
  finished: 0,
  errors: [],
  launches: Object.fromEntries(LAUNCHES.map((id) => [id, 0])),
  openings: { held: 0, failed: 0 },
  routes: {},
  endings: {},
  unreached: { choices: [], stitches: [], edges: [] },
  closed: [],
  complete: false,
  wordsPerRun: { low: 0, median: 0, high: 0 },
  options: [],
});

/** Counts how a run ended. Throws where it did not. */
function countEnd(result: Exploration, { system, ending }: Turn): void {
  if (!ending) throw new Error('the run stopped without an ending');
  result.finished++;
  bump(result.launches, system.launch);
  bump(result.openings, system.opening);
  bump(result.routes, `${system.launch}-${system.opening}`);
  bump(result.endings, ending);
}

/** The least, the middle and the most of these; 0 of none. */
function spread(counts: readonly number[]): Exploration['wordsPerRun'] {
  const sorted = counts.toSorted((one, other) => one - other);
  return {
    low: sorted[0] ?? 0,
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    high: sorted.at(-1) ?? 0,
  };
}

/** How often each option of the asked decisions was taken, and in what share of the runs. */
function takenShares(
  { decisions }: Case,
  asks: readonly string[],
  taken: Readonly<Record<string, number>>,
  runs: number,
): Exploration['options'] {
  return decisions
    .filter(({ id }) => asks.includes(id))
    .flatMap(({ options }) => options)
    .map(({ id }) => {
      const times = taken[id] ?? 0;
      return { id, taken: times, share: runs ? Math.round((times / runs) * 1000) / 1000 : 0 };
    });
}

/** Explores; never throws on an error inside a run, which is counted with the choices that led to it. */
export function explore(
  theCase: Case,
  { preset, runs, seed, guided, every, each }: ExplorePlan,
): Exploration {
  const chooser = every ? everyWay() : byChance(seed, guided);
  const asks = theCase.presets[preset]?.asks ?? [];
  const taken: Record<string, number> = {};
  const words: number[] = [];
  const list = openReadingList([asks]);
  const result = nothingMet(preset);
  const playOne = (index: number, choices: string[]) => {
    const playthrough = playOut(theCase, headerOf(theCase, preset, index), (turn) => {
      const id = chooser.pick(turn);
      choices.push(id);
      return id;
    });
    const turns = playthrough.turns();
    for (const id of choices) bump(taken, id);
    countEnd(result, turns.at(-1)!);
    words.push(turns.reduce((sum, turn) => sum + wordsOf(turn), 0));
    each?.(playthrough.run(), index, turns);
    turns.forEach(({ scenes }) => list.read(passagesOf(scenes)));
  };
  for (let index = 0; index < runs && !result.complete; index++) {
    const choices: string[] = [];
    try {
      playOne(index, choices);
    } catch (error) {
      result.errors.push({ message: error instanceof Error ? error.message : String(error), choices });
    }
    result.runs = index + 1;
    result.complete = !chooser.next();
  }
  const unread = list.unread();
  const possible = possibleOptions(theCase.decisions, asks);
  const options = takenShares(theCase, asks, taken, result.runs);
  return {
    ...result,
    wordsPerRun: spread(words),
    options,
    unreached: {
      choices: options.filter((each) => possible.has(each.id) && each.taken === 0).map(({ id }) => id),
      stitches: unread.stitches,
      edges: result.complete ? [] : unread.lines,
    },
    closed: [...list.closed, ...(result.complete ? unread.lines : [])],
  };
}
