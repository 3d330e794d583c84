// The writers' report as lines for a terminal.
import type { Extent, SceneMeasure } from './scene-measures';
import type { PointReport, StoryReport } from './story-report';

const range = (value: Extent | null) => (value ? `${value.low}-${value.high}` : '-');

const some = (items: readonly string[]) =>
  items.length > 0 ? `${items.length}: ${items.join(', ')}` : 'none';

function reads({ before, words, wordsPerSentence, longest }: SceneMeasure): string {
  return [
    `before ${range(before).padEnd(8)} words ${range(words).padEnd(8)}`,
    `${wordsPerSentence.toFixed(1)} a sentence, longest ${longest.words}`,
  ].join(' ');
}

function pointLines({ id, date, title, asked, options, documents, scene }: PointReport): string[] {
  return [
    `${id} ${date} ${title} (${asked.join(' ') || 'never asked'}; ${documents} documents)`,
    ...(scene ? [`    ${reads(scene)}`] : []),
    ...options.map(({ id: option, mark, short, reasons }) =>
      [
        `    ${option.padEnd(22)} ${mark.padEnd(10)} ${short.padEnd(42)}`,
        `for ${range(scene?.sides[option] ?? null).padEnd(6)} ${reasons} reasons`,
      ].join(' '),
    ),
  ];
}

function headLine({
  edition,
  decisions,
  options,
  documents,
  factsCited,
  factsNotCited,
}: StoryReport): string {
  const counted = `${decisions} decisions, ${options} options, ${documents} documents`;
  return `edition ${edition}: ${counted}, ${factsCited.length} facts cited, ${factsNotCited.length} not`;
}

function numbersLine({ fact, reconstructed, model }: StoryReport['numbers']): string {
  return `numbers in scenes  ${fact} with a fact, ${reconstructed} reconstructed, ${model} of the model, 0 with neither`;
}

/** The report as lines. */
export function printed(report: StoryReport): string[] {
  const { points, moments, words, endings, unread, outweighed, contested, factsCited, factsNotCited } =
    report;
  const endingCounts = Object.entries(endings).map(([ending, count]) => `${ending} ${count}`);
  const wordRanges = Object.entries(words).map(([preset, each]) => `${preset} ${range(each)}`);
  return [
    headLine(report),
    ...points.flatMap(pointLines),
    ...moments.map((scene) => `${scene.id.padEnd(10)} ${reads(scene)}`),
    `words per run    ${wordRanges.join(', ')}`,
    `endings          ${endingCounts.join(', ')}`,
    `unread stitches  ${some(unread.stitches)}`,
    `lines that wait for a condition and were never read  ${some(unread.lines)}`,
    `lines that no preset can come to  ${some(unread.closed)}`,
    `points where another option has more words than the one history took  ${some(outweighed)}`,
    numbersLine(report.numbers),
    `facts contested  ${some(contested)}`,
    `facts cited      ${some(factsCited)}`,
    `facts not cited  ${some(factsNotCited)}`,
    ...report.errors.map((message) => `failed: ${message}`),
  ];
}
