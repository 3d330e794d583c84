// Which conditions each line of Ink stands under: blocks in braces, options of a choice, and the diverts into its stitch.
import type { InkLine } from './scenes';

/** A condition as written, and whether the line needs it false. */
export interface Guard {
  condition: string;
  not: boolean;
}

/** All of them must hold for the line to be read. */
export type Guards = readonly Guard[];

/** A block in braces: the branch the line stands in, and those passed over. `subject`: what `- "value":` branches are compared with. */
interface Block {
  subject: string;
  passed: string[];
  now: string;
}

interface WayIn {
  from: string;
  guards: Guards;
}

const plain = (line: InkLine) => line.raw.replace(/#[^#\]]*/g, '').trim();
const stitchOf = ({ file, knot, stitch }: InkLine) => `${file}/${knot}/${stitch}`;

function guardsOf({ subject, passed, now }: Block): Guard[] {
  const whole = (condition: string) => (subject ? `${subject} == ${condition}` : condition);
  const others = passed.map((condition) => ({ condition: whole(condition), not: true }));
  return now === '' || now === 'else' ? others : [...others, { condition: whole(now), not: false }];
}

/** Moves a block on to its next branch. */
function branchTo(block: Block, condition: string): void {
  if (/^"[^"]*"$/.test(condition) && !block.subject) [block.subject, block.now] = [block.now, ''];
  if (block.now) block.passed = [...block.passed, block.now];
  block.now = condition;
}

/** For each line the guards on every way into it; one list per way. */
export function readBranches(lines: readonly InkLine[]): ReadonlyMap<InkLine, Guards[]> {
  const own = new Map<InkLine, Guards>();
  const entries = new Map<string, WayIn[]>();
  let blocks: Block[] = [];
  let option = '';
  let place = '';
  for (const line of lines) {
    if (stitchOf(line) !== place) [blocks, option, place] = [[], '', stitchOf(line)];
    const text = plain(line);
    const branch = blocks.length > 0 ? /^-\s*(?!>)(.+?):(\s*->\s*\w+)?$/.exec(text) : null;
    const opened = /^\{\s*(?:([^{}]+):)?$/.exec(text);
    if (line.isChoice && blocks.length === 0) option = line.choice;
    else if (blocks.length === 0 && /^-\s*(->|$)/.test(text)) option = '';
    else if (branch) branchTo(blocks.at(-1)!, branch[1]!.trim());
    else if (opened) blocks.push({ subject: '', passed: [], now: opened[1]?.trim() ?? '' });
    else if (text === '}') blocks.pop();
    const guards = [
      ...(option ? [{ condition: `chose("${option}")`, not: false }] : []),
      ...blocks.flatMap(guardsOf),
    ];
    own.set(line, guards);
    for (const { to, guard } of divertsOf(text)) {
      const target = `${line.file}/${line.knot}/${to}`;
      entries.set(target, [
        ...(entries.get(target) ?? []),
        { from: place, guards: guard ? [...guards, guard] : guards },
      ]);
    }
  }
  const waysInto = (stitch: string): Guards[] => {
    const found = entries.get(stitch);
    return found
      ? found.flatMap(({ from, guards }) => waysInto(from).map((way) => [...way, ...guards]))
      : [[]];
  };
  return new Map(
    [...own].map(([line, guards]) => [
      line,
      (line.stitch ? waysInto(stitchOf(line)) : [[]]).map((way) => [...way, ...guards]),
    ]),
  );
}

/** Diverts on a line: `-> one`, or `{ condition: -> one | -> other }`. */
function divertsOf(text: string): { to: string; guard: Guard | null }[] {
  const both = /^\{\s*([^{}]+):\s*->\s*(\w+)\s*(?:\|\s*->\s*(\w+)\s*)?\}$/.exec(text);
  if (both) {
    const condition = both[1]!.trim();
    return [
      { to: both[2]!, guard: { condition, not: false } },
      ...(both[3] ? [{ to: both[3], guard: { condition, not: true } }] : []),
    ];
  }
  const one = /->\s*(\w+)$/.exec(text);
  return one ? [{ to: one[1]!, guard: null }] : [];
}
