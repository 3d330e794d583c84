// Draws the story from the build: decisions and moments in order of date, options with their marks, the fork after the
// opening, the endings.
import type { Case, Decision, Moment } from '../../play/case';

const WIDTH = 1120;
const GAP = 40;
const HALF = (WIDTH - GAP) / 2;
const LINE = 19;
const HEAD = 30;

const MARKS = { took: '●', documented: '○', built: '◇' } as const;

/** The map's own style sheet. */
const STYLE = [
  'text{font:13px system-ui,sans-serif;fill:#1c2733}',
  '.title{font-weight:600;font-size:15px}',
  '.date{text-anchor:end;fill:#51606f}',
  '.small{font-size:12px;fill:#35465a}',
  '.took{font-weight:600}',
  '.fork{font-weight:600;font-size:14px}',
  '.card{fill:#fff;stroke:#9aa7b4}',
  '.key{fill:#f3f7fb;stroke:#2f5d8a;stroke-width:2}',
  '.moment{fill:#e9edf1;stroke:none}',
  '.head{font-size:20px;font-weight:600}',
].join('');

type MapStep =
  | { kind: 'decision'; date: string; decision: Decision }
  | { kind: 'moment'; date: string; moment: Moment };
type MapSide = 'both' | 'failed' | 'held';

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter]!);

const dayOf = (date: string) =>
  new Date(`${date}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });

/** One option in a line: letter, mark, label, what it settles, opens and shuts. */
function optionLine({
  letter,
  mark,
  short,
  settles,
  opens,
  shuts,
  launch,
  onlyAfter,
  notAfter,
}: Decision['options'][number]): string {
  const more = [
    ...settles.map((id) => `→ ${id}`),
    ...opens.map((way) => `+${way}`),
    ...shuts.map((way) => `−${way}`),
    ...(launch ? [`launch: ${launch}`] : []),
    ...(onlyAfter ? [`only after ${onlyAfter.join(' or ')}`] : []),
    ...(notAfter ? [`not after ${notAfter.join(', ')}`] : []),
  ];
  return `${letter} ${MARKS[mark]} ${short}${more.length > 0 ? `   (${more.join('; ')})` : ''}`;
}

function text(x: number, y: number, words: string, style = ''): string {
  return `<text x="${x}" y="${y}"${style ? ` class="${style}"` : ''}>${escaped(words)}</text>`;
}

/** Height and drawing of one step at a place. */
function drawn(step: MapStep, x: number, width: number): { height: number; at: (y: number) => string } {
  if (step.kind === 'moment') {
    const { id, launch, opening, shifts } = step.moment;
    const note = [
      ...(launch ? [`launch ${launch.join(', ')}`] : []),
      ...(opening ? [`opening ${opening.join(', ')}`] : []),
      ...(shifts ? ['31 days later on later and browse'] : []),
    ].join('; ');
    const words = `${dayOf(step.date)}  ${id}${note ? `  (${note})` : ''}`;
    return {
      height: 26,
      at: (y) =>
        `<rect x="${x}" y="${y}" width="${width}" height="26" rx="13" class="moment"/>` +
        text(x + 16, y + 18, words, 'small'),
    };
  }
  const { id, title, options, shifts, key } = step.decision;
  const height = HEAD + options.length * LINE + 8;
  return {
    height,
    at: (y) =>
      [
        `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" class="${key ? 'key' : 'card'}"/>`,
        text(x + 14, y + 21, `${id}${key ? ` ${key}` : ''}  ${title}`, 'title'),
        text(x + width - 14, y + 21, `${dayOf(step.date)}${shifts ? ' (+31)' : ''}`, 'date'),
        ...options.map((option, index) =>
          text(
            x + 22,
            y + HEAD + 13 + index * LINE,
            optionLine(option),
            option.mark === 'took' ? 'took' : '',
          ),
        ),
      ].join(''),
  };
}

/** The whole document around the parts of the map. */
function document(edition: string, height: number, parts: readonly string[]): string {
  const attributes =
    `xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH + 40} ${height}" ` +
    `width="${WIDTH + 40}" height="${height}" role="img" aria-labelledby="name"`;
  const key =
    `Edition ${edition}. ${MARKS.took} taken in fact, ${MARKS.documented} on the table at the time, ` +
    `${MARKS.built} made for play. → settles, + opens a way out, − shuts one.`;
  return `<svg ${attributes}>
<title id="name">Map of the story, edition ${escaped(edition)}</title>
<style>${STYLE}</style>
<rect width="100%" height="100%" fill="#fff"/>
${text(20, 36, 'Map of the story', 'head')}
${text(20, 60, key)}
${text(20, 80, 'Framed in blue: key decisions. (+31): comes 31 days later where people can first apply on 1 November.')}
${parts.join('\n')}
</svg>
`;
}

/** The map as an SVG document. `endings`: the ids of the closing texts. */
export function drawMap({ decisions, moments, edition }: Case, endings: readonly string[]): string {
  const steps: MapStep[] = [
    ...moments.map((moment): MapStep => ({ kind: 'moment', date: moment.date, moment })),
    ...decisions.map((decision): MapStep => ({ kind: 'decision', date: decision.date, decision })),
  ].sort((one, other) => one.date.localeCompare(other.date));
  const parts: string[] = [];
  const foot: Record<'failed' | 'held', number> = { failed: 96, held: 96 };
  const place = (side: MapSide, what: ReturnType<typeof drawn>) => {
    const y = side === 'both' ? Math.max(foot.failed, foot.held) : foot[side];
    parts.push(what.at(y));
    for (const each of side === 'both' ? (['failed', 'held'] as const) : [side])
      foot[each] = y + what.height + 10;
  };
  const boxOf = (side: MapSide) => ({
    x: 20 + (side === 'held' ? HALF + GAP : 0),
    width: side === 'both' ? WIDTH : HALF,
  });
  for (const step of steps) {
    const side: MapSide =
      step.kind === 'decision' && step.decision.when !== 'always' ? step.decision.when : 'both';
    place(side, drawn(step, boxOf(side).x, boxOf(side).width));
    if (step.kind !== 'moment' || step.moment.id !== 'verdict') continue;
    for (const each of ['failed', 'held'] as const)
      place(each, {
        height: 22,
        at: (y) =>
          text(
            boxOf(each).x + 14,
            y + 17,
            each === 'failed' ? 'The opening failed' : 'The opening held',
            'fork',
          ),
      });
  }
  const y = Math.max(foot.failed, foot.held);
  const [failed, held, either] = [
    endings.filter((id) => id.startsWith('failed')),
    endings.filter((id) => id.startsWith('held')),
    endings.filter((id) => !/^(failed|held)/.test(id)),
  ];
  parts.push(
    text(34, y + 20, `Endings: ${failed.join(', ')}`),
    text(34 + HALF + GAP, y + 20, `Endings: ${held.join(', ')}`),
    text(34, y + 44, `On either side: ${either.join(', ')}`),
  );
  return document(edition, y + 70, parts);
}
