// @vitest-environment happy-dom
// The file on the desk: messages with their sources, documents of which one is open at most, and that opening is told.
import { afterEach, expect, test, vi } from 'vitest';
import { documentsOf, Dossier } from '../../../src/page/dialogs/dossier';
import type { Document, Message } from '../../../src/play/case';
import { rendered, type Rendered } from '../../rendered';
import { theCase } from '../sessions';

const [fact] = Object.keys(theCase.facts);
const MESSAGES: Message[] = [
  { from: 'The deputy', text: 'She says it is late.', basis: 'record', facts: [fact!] },
  { from: 'The engineer', text: 'He says it will not hold.', basis: 'reconstructed', facts: [] },
];
const DOCUMENTS = documentsOf(theCase, 'D09', 'all');

let page: Rendered;
const told = vi.fn();
afterEach(() => {
  page.close();
  told.mockClear();
});
const draw = async ({
  messages = [],
  documents = DOCUMENTS,
  departed = false,
}: { messages?: Message[]; documents?: Document[]; departed?: boolean } = {}) => {
  page = await rendered(
    <Dossier
      theCase={theCase}
      messages={messages}
      documents={documents}
      departed={departed}
      onOpened={told}
      onClose={() => undefined}
    />,
  );
};
const open = () =>
  page
    .all('button')
    .flatMap((each) => (each.getAttribute('aria-expanded') === 'true' ? [page.text(each)] : []));

test('without messages there are only documents, and no headings over them', async () => {
  await draw();
  expect(page.all('heading').map(page.nameOf)).toEqual(['The file']);
  expect(page.all('button', /\d{4}/)).toHaveLength(DOCUMENTS.length);
});

test('with nothing on the desk it says so', async () => {
  await draw({ documents: [] });
  expect(page.text()).toContain('Nothing on the desk for this decision.');
});

test('messages say who, on what they rest, and their sources where they have some', async () => {
  await draw({ messages: MESSAGES });
  expect(page.all('heading').map(page.nameOf)).toEqual(['The file', 'Messages', 'Documents']);
  const [first, second] = [...document.querySelectorAll('.message')];
  expect(page.text(first)).toMatch(/^The deputy Record She says it is late\. Sources/);
  await page.press('Sources');
  expect(page.text(first)).toContain(theCase.facts[fact!]!.fact);
  expect(page.text(second)).toBe('The engineer Reconstructed He says it will not hold.');
  expect(page.text()).not.toContain('Nothing on the desk');
});

test('a document says what it is, from whom and when; opened it is read, and another shuts it', async () => {
  await draw();
  const [one, two] = DOCUMENTS;
  expect(open()).toEqual([]);
  await page.press(new RegExp(one!.title));
  expect(told.mock.calls).toEqual([[one!.id]]);
  expect(open()).toHaveLength(1);
  expect(page.text(document.querySelector('.document-body'))).toContain(
    one!.body[0]!.split('\n')[0]!.replace(/^- /, ''),
  );
  await page.press(new RegExp(two!.title));
  expect(document.querySelectorAll('.document-body')).toHaveLength(1);
  expect(open()[0]).toContain(two!.title);
  await page.press(new RegExp(two!.title));
  expect(open()).toEqual([]);
  // Folded again is not opened.
  expect(told.mock.calls).toEqual([[one!.id], [two!.id]]);
});

const PAPER: Document = { ...DOCUMENTS[0]!, id: 'd', title: 'A paper', date: '2013-03-04', from: 'Somebody' };

test('its head', async () => {
  await draw({ documents: [{ ...PAPER, label: 'reconstructed' }] });
  const [head] = page.all('button', /A paper/);
  expect([...head!.children].map(({ textContent }) => textContent)).toEqual([
    'Reconstructed',
    'A paper',
    'Somebody · 4 March 2013',
  ]);
});

test('a list in it is a list, under the words that lead to it', async () => {
  const body = ['One paragraph.', 'It says:\n- the first\n- the second', '- alone'];
  await draw({ documents: [{ ...PAPER, body, facts: [] }] });
  await page.press(/A paper/);
  const blocks = [...document.querySelector('.document-body')!.children].map(
    (each) => `${each.tagName} ${page.text(each)}`,
  );
  expect(blocks.slice(0, 4)).toEqual([
    'P One paragraph.',
    'P It says:',
    'UL the first the second',
    'UL alone',
  ]);
  expect(document.querySelectorAll('.document-body ul')[0]!.children).toHaveLength(2);
});

test.each([
  ['record', true, true],
  ['reconstructed', true, true],
  ['model', true, false],
  ['record', false, false],
] as const)(
  'a paper of kind %s in a run that has departed (%s) says so: %s',
  async (label, departed, says) => {
    await draw({ documents: [{ ...PAPER, label }], departed });
    await page.press(/A paper/);
    expect(page.text().includes('From the real file; your run has departed from it.')).toBe(says);
  },
);
