// The whole page drawn in Node: a shelf in memory, a case that is whole or never comes, and locks between tabs.
import { App, type PageDeps } from '../../src/page/app';
import { mountAnnouncer } from '../../src/page/announce';
import { readSettings } from '../../src/page/kept/settings';
import type { Place, PlaceContext } from '../../src/page/opener';
import { whereOf } from '../../src/page/run/where-of';
import { firstTurns } from '../../src/play/parts';
import type { Playthrough } from '../../src/play/playthrough';
import { restore } from '../../src/play/restore';
import type { Run } from '../../src/play/run';
import { rendered, type Rendered } from '../rendered';
import { testPicture } from './drawn-play';
import { testShelf, theCase, type TestShelf } from './sessions';

const turns = firstTurns(theCase);

/** Puts a run on a shelf as the page that plays it would. */
export function shelve(shelf: TestShelf, play: Playthrough, change: Partial<Run> = {}, beat = 99): string {
  const run = { ...play.run(), ...change };
  const { number: turn } = play.turn();
  shelf.kept.set(run.id, {
    run,
    where: whereOf(run, play.turn()),
    bookmark: { turn, beat },
    changed: Date.now(),
  });
  return run.id;
}

/** The page, what it keeps, and what it opened beside itself. */
export interface DrawnApp extends Rendered {
  shelf: TestShelf;
  /** Contexts with which the group's room or the trainer's page was opened. */
  group: PlaceContext[];
  trainer: PlaceContext[];
  /** Hands the page a file. */
  bring(text: string): Promise<void>;
  said(): string;
}

/** How the page is begun. */
export interface AppGiven {
  shelf?: TestShelf;
  begin?: { code?: string; open?: string };
  /** Comes with the rest of the case; by default at once. */
  whole?: PageDeps['whole'];
  /** What the shelf held at the start; null where it could not be read. */
  unreadable?: boolean;
}

/** A place that says where it is, and remembers with what it was opened. */
const placeNamed =
  (name: string, opened: PlaceContext[]): Place =>
  async (element, context) => {
    opened.push(context);
    element.textContent = name;
    return { destroy: () => element.replaceChildren() };
  };

/** Draws it, and waits until what it is begun with lies open or could not be opened. */
export async function drawnApp({ begin = {}, unreadable, ...given }: AppGiven = {}): Promise<DrawnApp> {
  // What the page fetches later is at hand, so that no test waits for a file.
  await import('../../src/page/run/intake');
  mountAnnouncer(document.body);
  const shelf = given.shelf ?? testShelf();
  const [group, trainer]: [PlaceContext[], PlaceContext[]] = [[], []];
  const deps: PageDeps = {
    theCase,
    firstTurns: turns,
    whole: given.whole ?? (async () => (run) => restore(theCase, run)),
    maker: testPicture().maker,
    openGroup: placeNamed('The room.', group),
    openTrainer: placeNamed('The trainer’s page.', trainer),
  };
  const page = await rendered(
    <App
      deps={deps}
      shelf={shelf}
      settings={readSettings(null)}
      kept={unreadable ? null : await shelf.list()}
      begin={{ code: '', open: '', ...begin }}
    />,
  );
  const settled = async () => {
    for (let turn = 0; turn < 5; turn += 1) await page.settle();
  };
  await settled();
  return {
    ...page,
    settle: settled,
    shelf,
    group,
    trainer,
    bring: async (text) => {
      const field = page.host.querySelector<HTMLInputElement>('input[type="file"]')!;
      Object.defineProperty(field, 'files', { value: [new File([text], 'run.json')], configurable: true });
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await settled();
    },
    said: () => page.text([...document.querySelectorAll('[role="status"]')].at(-1) ?? null),
    close: () => {
      page.close();
      document.body.replaceChildren();
      sessionStorage.clear();
    },
  };
}
