// A trainer at the review: files handed in, codes typed, tables read as they stand.
import type { Run } from '../../src/play/run';
import type { Turn } from '../../src/play/turn';
import { writeRun } from '../../src/play/write-run';
import type { TrainerDeps } from '../../src/trainer/deps';
import { ReviewScreen } from '../../src/trainer/review-screen';
import { compiledOnce } from '../../story/build/once';
import { rendered, type Rendered } from '../rendered';

/** The case all these reviews are of. */
export const theCase = compiledOnce();

/** What the review was given, and what it did with it. */
export interface DepsAtTest extends TrainerDeps {
  /** Turns shown in the picture, in order. */
  shown: Turn[];
  /** How often a picture was mounted, and taken down. */
  mounted: number;
  destroyed: number;
  left: number;
}

/** A picture that notes what it is shown. `draws`: whether it can be drawn at all. */
export function depsAtTest(draws = true): DepsAtTest {
  const nothing = () => undefined;
  const deps: DepsAtTest = {
    theCase,
    shown: [],
    mounted: 0,
    destroyed: 0,
    left: 0,
    look: { moving: false, contrast: 'light' },
    onLeave: () => void deps.left++,
    maker: {
      mount: async () => {
        if (!draws) throw new Error('no picture here');
        deps.mounted++;
        return {
          show: (sight) => void deps.shown.push(sight as Turn),
          fade: nothing,
          play: nothing,
          pause: nothing,
          skip: nothing,
          hear: nothing,
          destroy: () => void deps.destroyed++,
        };
      },
      describe: ({ date }) => [`As it stood on ${date}.`],
    },
  };
  return deps;
}

/** The review, open, with the hands of a trainer. */
export interface ReviewAtTest extends Rendered {
  deps: DepsAtTest;
  /** Picks these files in the file picker, and waits until all are read. */
  handIn(...files: readonly (File | Run)[]): Promise<void>;
  /** Types these lines into the field for codes and has them read. */
  type(text: string): Promise<void>;
  /** Waits until everything handed in has been read. */
  read(): Promise<void>;
}

/** A run as a file of its own name. */
export function fileOf(run: Run, name = `${run.id.slice(-4)}.json`): File {
  return new File([writeRun(run)], name);
}

/** Puts files into a picker, as somebody who picks them does. */
export function put(picker: Element | null, files: readonly File[]): void {
  Object.defineProperty(picker, 'files', { configurable: true, value: files });
  picker?.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Opens the review; close it after the test. */
export async function openReview(deps = depsAtTest()): Promise<ReviewAtTest> {
  const page = await rendered(<ReviewScreen deps={deps} />);
  const read = async () => {
    for (let tries = 0; tries < 200; tries++) {
      await page.settle();
      if (!/Reading \d+ of \d+/.test(page.text())) return;
    }
    throw new Error('it is still being read');
  };
  return {
    ...page,
    deps,
    read,
    handIn: async (...files) => {
      const all = files.map((file) => (file instanceof File ? file : fileOf(file)));
      put(page.host.querySelector('[data-testid="files"]'), all);
      await read();
    },
    type: async (text) => {
      await page.fill(/^Or type codes/, text);
      await page.press('Read the codes');
      await read();
    },
  };
}

/** All words of an element in order, each piece of text apart from the next; nothing of what only decorates. */
function pieces(node: Node): string[] {
  if (node instanceof Element && node.getAttribute('aria-hidden') === 'true') return [];
  if (node.childNodes.length === 0)
    return [(node.textContent ?? '').replace(/\s+/g, ' ').trim()].filter(Boolean);
  return [...node.childNodes].flatMap(pieces);
}

/** The words of a table, row by row and cell by cell. */
export function tableOf({ host }: Rendered, selector: string): string[][] {
  return [...host.querySelectorAll(`${selector} tr`)].map((row) =>
    [...row.children].map((cell) => pieces(cell).join(' ')),
  );
}
