// What the writers want to know of the whole story: points, options, words, what was never read, facts, sides, how each scene reads.
import { numbersIn } from '../../../story/build/check/numbers';
import type { InkLine } from '../../../story/build/ink/script';
import { readParts } from '../../../story/build/read';
import { PRESETS, type Case, type Decision, type PresetId } from '../../play/case';
import { passagesOf } from '../../play/scene';
import { explore, type Exploration } from './exploring';
import { openReadingList, type ReadingList } from './reading-list';
import { openMeasures, type Extent, type Measures, type SceneMeasure } from './scene-measures';

/** One decision as writers look at it. */
export interface PointReport {
  id: string;
  date: string;
  title: string;
  /** Presets that ask it. */
  asked: string[];
  options: { id: string; mark: string; short: string; reasons: number }[];
  documents: number;
  /** Null where no run came to it. */
  scene: SceneMeasure | null;
}

/** The whole report. */
export interface StoryReport {
  edition: string;
  decisions: number;
  options: number;
  documents: number;
  factsCited: string[];
  factsNotCited: string[];
  /** Facts cited whose sources disagree; `tests/story/care.test.ts` holds that each is shown as contested. */
  contested: string[];
  /** Numbers in the scenes by what stands behind them. The build fails on one without. */
  numbers: { fact: number; reconstructed: number; model: number };
  points: PointReport[];
  moments: SceneMeasure[];
  words: Record<string, Extent>;
  endings: Record<string, number>;
  /** Stitches and conditional lines that could be read and were not, by file and line; `closed`: lines that no preset can come to. */
  unread: { stitches: string[]; lines: string[]; closed: string[] };
  /** Decisions at which some option had more words on its side than the one history took, in at least one run. */
  outweighed: string[];
  errors: string[];
}

/** The presets that are played for the report. */
const PLAYED = ['full', 'alone', 'class-90', 'class-45'] as const satisfies readonly PresetId[];

/** Digits, number words from thirteen up, percentages and readings said aloud, by the label of their line. */
function countNumbers(lines: readonly InkLine[]): StoryReport['numbers'] {
  const counts = { fact: 0, reconstructed: 0, model: 0 };
  for (const { words, tags, says } of lines.filter(({ step }) => step !== '')) {
    const label = (['reconstructed', 'model'] as const).find((each) => tags.some(({ key }) => key === each));
    counts[label ?? 'fact'] += numbersIn(words).length;
    counts.model += says;
  }
  return counts;
}

/** What playing the presets showed. */
interface PlayedThrough {
  measures: Measures;
  list: ReadingList;
  results: ReadonlyMap<string, Exploration>;
}

/** Plays so many runs of each of the main presets. */
function playPresets(theCase: Case, runs: number): PlayedThrough {
  const measures = openMeasures(theCase);
  const list = openReadingList(
    PRESETS.flatMap((preset) => (theCase.presets[preset] ? [theCase.presets[preset].asks] : [])),
  );
  const results = new Map<string, Exploration>();
  for (const [index, preset] of PLAYED.filter((each) => theCase.presets[each]).entries())
    results.set(
      preset,
      explore(theCase, {
        preset,
        runs,
        seed: index + 1,
        guided: true,
        each: (_run, _index, turns) => {
          measures.read(turns);
          for (const { scenes } of turns) list.read(passagesOf(scenes));
        },
      }),
    );
  return { measures, list, results };
}

function endingsIn(results: ReadonlyMap<string, Exploration>): StoryReport['endings'] {
  const endings: StoryReport['endings'] = {};
  for (const { endings: own } of results.values())
    for (const [ending, count] of Object.entries(own)) endings[ending] = (endings[ending] ?? 0) + count;
  return endings;
}

function pointOf(
  theCase: Case,
  { id, date, title, options }: Decision,
  scene: SceneMeasure | null,
): PointReport {
  return {
    id,
    date,
    title,
    asked: PRESETS.filter((preset) => theCase.presets[preset]?.asks.includes(id)),
    options: options.map(({ id: option, mark, short, reasons }) => ({
      id: option,
      mark,
      short,
      reasons: reasons.length,
    })),
    documents: theCase.documents.filter(({ decision }) => decision === id).length,
    scene,
  };
}

/** Plays so many runs of each of the main presets and reports. */
export function reportOf(theCase: Case, runs: number): StoryReport {
  const { measures, list, results } = playPresets(theCase, runs);
  const scenes = new Map(measures.scenes().map((scene) => [scene.id, scene]));
  const { tables, files } = readParts();
  return {
    edition: theCase.edition,
    decisions: theCase.decisions.length,
    options: theCase.decisions.reduce((sum, { options }) => sum + options.length, 0),
    documents: theCase.documents.length,
    factsCited: Object.keys(theCase.facts),
    contested: Object.values(theCase.facts)
      .filter(({ confidence }) => confidence === 'conflicting')
      .map(({ id }) => id),
    numbers: countNumbers(files.flatMap(({ lines }) => lines)),
    factsNotCited: tables.facts.map(({ id }) => id).filter((id) => !theCase.facts[id]),
    points: theCase.decisions.map((decision) => pointOf(theCase, decision, scenes.get(decision.id) ?? null)),
    moments: theCase.moments.flatMap(({ id }) => scenes.get(id) ?? []),
    words: Object.fromEntries(
      [...results].map(
        ([
          preset,
          {
            wordsPerRun: { low, high },
          },
        ]) => [preset, { low, high }],
      ),
    ),
    endings: endingsIn(results),
    unread: { ...list.unread(), closed: list.closed },
    outweighed: [...scenes.values()].filter(({ outweighed }) => outweighed > 0).map(({ id }) => id),
    errors: [...results.values()].flatMap(({ errors }) => errors.map(({ message }) => message)),
  };
}
