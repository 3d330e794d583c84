// A title for tests: runs kept in it, all that it calls noted, and its words as they stand.
import type { Spine, Where } from '../../../src/page/kept/shelf';
import type { Binding } from '../../../src/page/keys';
import type { TitleProps } from '../../../src/page/title/title';
import { theCase } from '../sessions';

/** On the reader's own clock: 24 November, fourteen minutes past nine. */
const LEFT = new Date(2026, 10, 24, 9, 14).getTime();
const WHERE: Where = {
  act: 3,
  date: '2013-03-04',
  decision: 'D14',
  ended: false,
  opening: 'pending',
  preset: 'alone',
  mode: 'alone',
};
/** A line of the list; where `where` is null its run cannot be read. */
export const spine = (id: string, where: Partial<Where> | null = {}): Spine => ({
  id,
  where: where && { ...WHERE, ...where },
  changed: where ? LEFT : 0,
});

/** What the title has called, in order. */
export const called: [string, ...unknown[]][] = [];
/** Notes a call by this name; events are left out. */
export const note =
  (name: string) =>
  (...given: unknown[]) =>
    void called.push([name, ...given.filter((each) => !(each instanceof Event))]);

/** A title without runs that notes all it calls. */
export const PROPS: TitleProps = {
  theCase,
  spines: [],
  shelf: { durable: true, full: false },
  notice: '',
  letters: true,
  hasGroup: true,
  hasTrainer: true,
  onContinue: note('continue'),
  onNew: note('new'),
  onGroup: note('group'),
  onTrainer: note('trainer'),
  onFile: note('file'),
  onCode: note('code'),
  onSettings: note('settings'),
  onLimits: note('limits'),
  onTested: note('tested'),
  onLicences: note('licences'),
  onHelp: (bindings: Binding[]) => note('help')(bindings.map(({ shown, words }) => `${shown} ${words}`)),
  onClear: note('clear'),
  onUpdate: null,
  onDrop: note('drop'),
  onSaveRaw: note('raw'),
};
/** Words as they stand below each other on a wide button or a line of the list. */
export const words = (element: Element | null): string =>
  [...(element?.childNodes ?? [])]
    .map((node) => (node instanceof Element ? words(node) : (node.textContent ?? '')))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
/** Words of what has the focus. */
export const focused = () => words(document.activeElement);
