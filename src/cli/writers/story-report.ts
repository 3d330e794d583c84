// What the writers want to know of the whole story: points, options, words, what was never read, facts, sides, how each scene reads.
import { STORY_FOLDER } from '../../../story/build/compile';
import { numbersIn } from '../../../story/build/numbers';
import { readScenes, type InkLine } from '../../../story/build/scenes';
import { readTables } from '../../../story/build/tables';
import { PRESETS, type Case, type PresetId } from '../../play/case';
import { passagesOf } from '../../play/scene';
import { explore } from './exploring';
import { openReadingList } from './reading-list';
import { openMeasures, type Extent, type SceneMeasure } from './scene-measures';

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

/** Digits, number words from thirteen up, percentages and readings said aloud, by the label of their line. */
function countNumbers(lines: readonly InkLine[]): StoryReport['numbers'] {
  const counts = { fact: 0, reconstructed: 0, model: 0 };
  for (const { words, raw, tags } of lines.filter(({ step }) => step !== '')) {
    const label = (['reconstructed', 'model'] as const).find((each) => tags.some(({ key }) => key === each));
    counts[label ?? 'fact'] += numbersIn(words).length;
    counts.model += raw.split('{say(').length - 1;
  }
  return counts;
}

/** Plays so many runs of each of the main presets and reports. */
export function reportOf(theCase: Case, runs: number): StoryReport {
  const played = (['full', 'alone', 'class-90', 'class-45'] as const satisfies readonly PresetId[]).filter(
    (preset) => theCase.presets[preset],
  );
  const measures = openMeasures(theCase);
  const list = openReadingList(
    PRESETS.flatMap((preset) => (theCase.presets[preset] ? [theCase.presets[preset].asks] : [])),
  );
  const words: StoryReport['words'] = {};
  const endings: StoryReport['endings'] = {};
  const errors: string[] = [];
  for (const [index, preset] of played.entries()) {
    const result = explore(theCase, {
      preset,
      runs,
      seed: index + 1,
      guided: true,
      each: (_run, _index, turns) => {
        measures.read(turns);
        for (const { scenes } of turns) list.read(passagesOf(scenes));
      },
    });
    words[preset] = { low: result.wordsPerRun.low, high: result.wordsPerRun.high };
    for (const [ending, count] of Object.entries(result.endings))
      endings[ending] = (endings[ending] ?? 0) + count;
    errors.push(...result.errors.map(({ message }) => message));
  }
  const scenes = new Map(measures.scenes().map((scene) => [scene.id, scene]));
  const { facts, ink } = readTables(STORY_FOLDER, []);
  return {
    edition: theCase.edition,
    decisions: theCase.decisions.length,
    options: theCase.decisions.reduce((sum, { options }) => sum + options.length, 0),
    documents: theCase.documents.length,
    factsCited: Object.keys(theCase.facts),
    contested: Object.values(theCase.facts)
      .filter(({ confidence }) => confidence === 'conflicting')
      .map(({ id }) => id),
    numbers: countNumbers(readScenes(ink, [])),
    factsNotCited: facts.map(({ id }) => id).filter((id) => !theCase.facts[id]),
    points: theCase.decisions.map(({ id, date, title, options }) => ({
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
      scene: scenes.get(id) ?? null,
    })),
    moments: theCase.moments.flatMap(({ id }) => scenes.get(id) ?? []),
    words,
    endings,
    unread: { ...list.unread(), closed: list.closed },
    outweighed: [...scenes.values()].filter(({ outweighed }) => outweighed > 0).map(({ id }) => id),
    errors,
  };
}

/** The report as lines for a terminal. */
export function printed(report: StoryReport): string[] {
  const range = (value: Extent | null) => (value ? `${value.low}-${value.high}` : '-');
  const reads = ({ before, words, wordsPerSentence, longest }: SceneMeasure) =>
    `before ${range(before).padEnd(8)} words ${range(words).padEnd(8)} ${wordsPerSentence.toFixed(1)} a sentence, longest ${longest.words}`;
  const some = (items: string[]) => (items.length > 0 ? `${items.length}: ${items.join(', ')}` : 'none');
  return [
    `edition ${report.edition}: ${report.decisions} decisions, ${report.options} options, ${report.documents} documents, ${report.factsCited.length} facts cited, ${report.factsNotCited.length} not`,
    ...report.points.flatMap(({ id, date, title, asked, options, documents, scene }) => [
      `${id} ${date} ${title} (${asked.join(' ') || 'never asked'}; ${documents} documents)`,
      ...(scene ? [`    ${reads(scene)}`] : []),
      ...options.map(
        ({ id: option, mark, short, reasons }) =>
          `    ${option.padEnd(22)} ${mark.padEnd(10)} ${short.padEnd(42)} for ${range(scene?.sides[option] ?? null).padEnd(6)} ${reasons} reasons`,
      ),
    ]),
    ...report.moments.map((scene) => `${scene.id.padEnd(10)} ${reads(scene)}`),
    `words per run    ${Object.entries(report.words)
      .map(([preset, each]) => `${preset} ${range(each)}`)
      .join(', ')}`,
    `endings          ${Object.entries(report.endings)
      .map(([ending, count]) => `${ending} ${count}`)
      .join(', ')}`,
    `unread stitches  ${some(report.unread.stitches)}`,
    `lines that wait for a condition and were never read  ${some(report.unread.lines)}`,
    `lines that no preset can come to  ${some(report.unread.closed)}`,
    `points where another option has more words than the one history took  ${some(report.outweighed)}`,
    `numbers in scenes  ${report.numbers.fact} with a fact, ${report.numbers.reconstructed} reconstructed, ${report.numbers.model} of the model, 0 with neither`,
    `facts contested  ${some(report.contested)}`,
    `facts cited      ${some(report.factsCited)}`,
    `facts not cited  ${some(report.factsNotCited)}`,
    ...report.errors.map((message) => `failed: ${message}`),
  ];
}
