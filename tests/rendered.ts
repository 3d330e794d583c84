// Draws a component in Node, to read and press it as a person would. Begin the file with `// @vitest-environment happy-dom`;
// then `const page = await rendered(<Play … />)`, `await page.press('Next')`, `expect(page.text()).toContain('…')`.
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';

/** What may be named: by the words on it, by its label, or by the words it is labelled by. */
const KINDS = {
  button: 'button, summary, [role="button"]',
  field: 'input:not([type="radio"], [type="checkbox"]), textarea, select',
  option: 'input[type="radio"], input[type="checkbox"]',
  heading: 'h1, h2, h3, h4',
  dialog: 'dialog[open], [role="dialog"]',
  group: 'fieldset, [role="group"]',
  region: 'section[aria-label], section[aria-labelledby], nav, main, aside, article',
} as const;
type Kind = keyof typeof KINDS;
type Name = string | RegExp;

/** A drawn component and the hands of whoever reads it. Every verb waits until the page has settled. */
export interface Rendered {
  host: HTMLElement;
  /** All words that can be read there, in order, with single spaces; what is folded away as well. */
  text(within?: Element | null): string;
  /** Everything of this kind with this name; a string must be the whole name. */
  all(kind: Kind, name?: Name, within?: Element): HTMLElement[];
  /** The only one of this kind with this name; throws where there is none or more than one. */
  one(kind: Kind, name: Name, within?: Element): HTMLElement;
  /** The words that name an element. */
  nameOf(element: Element): string;
  /** Presses the only button of this name. */
  press(name: Name): Promise<void>;
  /** Picks the only radio button or box of this name, or the one in the group of this name. */
  pick(name: Name, group?: Name): Promise<void>;
  /** Fills in the only field of this name, or takes this value in a menu. */
  fill(name: Name, value: string): Promise<void>;
  /** Presses a key where the focus is; true where the page has made use of it. */
  key(key: string, held?: KeyboardEventInit): Promise<boolean>;
  /** Draws something else in its place. */
  again(vnode: ComponentChild): Promise<void>;
  /** Lets what was begun come to its end. */
  settle(): Promise<void>;
  /** Takes it away, as leaving the screen does. */
  close(): void;
}

/** What stands in a line with the words around it; all else is read with a pause before and after. */
const IN_LINE = 'a, abbr, b, code, em, i, kbd, small, span, strong, sub, sup, time';
const UNREAD = '[aria-hidden="true"], [hidden], style, script, svg, dialog:not([open])';

function spoken(node: Node): string {
  if (!(node instanceof HTMLElement) && node.nodeType !== node.ELEMENT_NODE) return node.textContent ?? '';
  const element = node as Element;
  if (element.matches(UNREAD)) return '';
  const within = [...element.childNodes].map(spoken).join('');
  return element.matches(IN_LINE) ? within : ` ${within} `;
}

/** Words as they are read: single spaces, and nothing of what only decorates. */
function wordsOf(element: Element | null | undefined): string {
  return element ? spoken(element).replace(/\s+/g, ' ').trim() : '';
}

/** The name of an element, as far as this page names things: `aria-label`, `aria-labelledby`, label, legend, own words. */
function nameOf(element: Element): string {
  const said = element.getAttribute('aria-label');
  if (said) return said;
  const by = element.getAttribute('aria-labelledby');
  if (by) return wordsOf(element.ownerDocument.getElementById(by));
  if (element.matches('fieldset')) return wordsOf(element.querySelector('legend'));
  if (element.matches('input, select, textarea')) {
    const label =
      element.closest('label') ?? element.ownerDocument.querySelector(`label[for="${element.id}"]`);
    const copy = label?.cloneNode(true) as Element | undefined;
    for (const menu of copy?.querySelectorAll('select') ?? []) menu.remove();
    return wordsOf(copy);
  }
  return wordsOf(element);
}

/** What happy-dom leaves out of a browser, as far as pages call it. */
function complete(): void {
  const silent = () => undefined;
  Element.prototype.scrollIntoView ??= silent;
  HTMLElement.prototype.scrollTo ??= silent;
  window.scrollTo = silent;
}

/** What a browser itself does with a key that the page has left alone. */
function byBrowser(key: string, at: Element | null): void {
  const dialog = [...document.querySelectorAll<HTMLDialogElement>('dialog[open]')].at(-1);
  if (key === 'Escape' && dialog?.dispatchEvent(new Event('cancel', { cancelable: true }))) dialog.close();
  if (!(at instanceof HTMLElement)) return;
  if (at.matches('button, summary, a[href]') && (key === 'Enter' || key === ' ')) at.click();
  else if (at instanceof HTMLInputElement && key === 'Enter') at.form?.requestSubmit();
}

/** Kept from before a test puts a clock of its own in its place. */
const soon = globalThis.setTimeout;

/** Waits until what is under way has come to its end, and been drawn. */
const settle = () => act(async () => new Promise<void>((done) => void soon(done)));

async function doing(what: () => unknown): Promise<void> {
  await act(() => void what());
  await settle();
}

function all(kind: Kind, name?: Name, within: Element = document.body): HTMLElement[] {
  const fits = (found: string) =>
    name === undefined || (typeof name === 'string' ? found === name : name.test(found));
  return [...within.querySelectorAll<HTMLElement>(KINDS[kind])].filter((each) => fits(nameOf(each)));
}

function one(kind: Kind, name: Name, within?: Element): HTMLElement {
  const found = all(kind, name, within);
  if (found.length === 1) return found[0]!;
  throw new Error(
    `${found.length} times ${kind} "${String(name)}" among: ${all(kind, undefined, within).map(nameOf).join(' | ')}`,
  );
}

async function click(kind: Kind, name: Name, within?: Element): Promise<void> {
  const found = one(kind, name, within);
  await doing(() => {
    found.focus();
    found.click();
  });
}

async function fill(name: Name, value: string): Promise<void> {
  const field = one('field', name) as HTMLInputElement;
  await doing(() => {
    field.focus();
    field.value = value;
    field.dispatchEvent(new Event(field.matches('select') ? 'change' : 'input', { bubbles: true }));
  });
}

async function pressKey(key: string, held: KeyboardEventInit = {}): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held });
  await doing(() => {
    const at = document.activeElement;
    (at ?? document.body).dispatchEvent(event);
    if (!event.defaultPrevented) byBrowser(key, at);
  });
  return event.defaultPrevented;
}

/** Draws into a new element at the end of the document. */
export async function rendered(vnode: ComponentChild): Promise<Rendered> {
  complete();
  const host = document.createElement('div');
  document.body.append(host);
  const again = (next: ComponentChild) => doing(() => render(next, host));
  await again(vnode);
  return {
    host,
    text: (within = host) => wordsOf(within),
    all,
    one,
    nameOf,
    press: (name) => click('button', name),
    pick: (name, group) => click('option', name, group === undefined ? undefined : one('group', group)),
    fill,
    key: pressKey,
    again,
    settle,
    close: () => {
      void act(() => render(null, host));
      host.remove();
    },
  };
}
