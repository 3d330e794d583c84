// @vitest-environment happy-dom
// Handing files in, as a trainer sees it: each becomes a row that says what became of it, and what counts.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { append, type Run } from '../../../src/play/run';
import { writeRun } from '../../../src/play/write-run';
import { openReview, fileOf, put, tableOf, theCase, type ReviewAtTest } from '../review-at-test';
import { a, b, learner, listOf } from './handed';

let review: ReviewAtTest;
beforeEach(async () => {
  review = await openReview();
  return () => review.close();
});
const list = () => listOf(review);

describe('files', () => {
  test('nothing yet: only the intake, and a word on where files stay', () => {
    expect(review.text()).toContain('No run yet');
    expect(review.text()).toContain('Nothing is sent anywhere and nothing is kept when you leave.');
    expect(review.host.querySelector('.trainer-list, .trainer-views')).toBeNull();
    expect(review.all('button', 'CSV')[0]!.hasAttribute('disabled')).toBe(true);
  });

  test('read, each by its group or its number', async () => {
    await review.handIn(learner, b, a);
    expect(list()).toEqual([
      ['00c1.json', 'L1', 'Read', 'Alone, short', 'Not played to its end: 2 decisions.'],
      ['00bb.json', 'B', 'Read', 'Class, 45 minutes', 'Not played to its end: 1 decision.'],
      ['00aa.json', 'A', 'Read', 'Class, 45 minutes', 'Not played to its end: 1 decision.'],
    ]);
    expect(review.text()).toContain('3 runs');
    expect(tableOf(review, '.trainer-wall')[0]).toEqual(['Decision', 'A', 'B', 'L1', 'The record']);
  });

  test('cut short, no runs at all, altered, of other rules: each says so, and takes no other with it', async () => {
    const text = writeRun(a);
    const altered = {
      ...b,
      events: b.events.map((event) => ({ ...event, ...('ms' in event ? { ms: 1 } : {}) })),
    };
    const { at, hash: _hash, ...decided } = learner.events.find(({ kind }) => kind === 'decided')!;
    const gone = append(
      { ...learner, id: '00000000000000d1', events: [] },
      { ...decided, choice: 'rules.burn' } as never,
      at,
    );
    await review.handIn(
      new File([text.slice(0, 200)], 'cut.json'),
      new File(['\u0000\u0001'], '.DS_Store'),
      new File(['[]'], 'list.json'),
      new File([text.replace(/"format": ?1/, '"format":7')], 'future.json'),
      new File([text.replace('"class-45"', '"class-44"')], 'preset.json'),
      fileOf(altered, 'altered.json'),
      fileOf(gone, 'gone.json'),
      fileOf(a, 'good.json'),
    );
    expect(list().map(([name, label, status]) => [name, label, status])).toEqual([
      ['cut.json', '', 'Not read'],
      ['.DS_Store', '', 'Not read'],
      ['list.json', '', 'Not read'],
      ['future.json', '', 'Not read'],
      ['preset.json', '', 'Not read'],
      ['altered.json', 'B', 'Altered'],
      ['gone.json', 'L1', 'Read in part'],
      ['good.json', 'A', 'Read'],
    ]);
    const notes = list().map(([, , , , note]) => note);
    expect(notes.slice(0, 3)).toEqual([
      'This is not a run file, or it was cut short. It could not be read.',
      'This is not a run file, or it was cut short. It could not be read.',
      'This file is not a run of Launch Day.',
    ]);
    expect(notes[3]).toBe('This run file has format 7, which this version cannot read.');
    expect(notes[4]).toBe('Part of this run file is damaged (preset). It was not opened.');
    const broken = altered.events.findIndex((event, index) => event !== b.events[index] && 'ms' in event) + 1;
    expect(notes[5]).toBe(
      `Something was changed after it was written: the chain breaks at entry ${broken}. It was replayed all the same. ` +
        'Not played to its end: 1 decision.',
    );
    expect(notes[6]).toBe(
      'The choice at decision 1 no longer exists in this edition. It is shown up to there. Not played to its end: no decision.',
    );
  });

  test('of another edition that gives the same says so', async () => {
    const { events, ...header } = a;
    const [rules, text] = theCase.edition.split('.') as [string, string];
    const other = (edition: string, id: string): Run => {
      let made: Run = { ...header, edition, id, events: [] };
      for (const { at, hash: _hash, ...happening } of events) made = append(made, happening, at);
      return made;
    };
    await review.handIn(
      other(`${rules}.00000000`, `${'0'.repeat(14)}e1`),
      other(`00000000.${text}`, `${'0'.repeat(14)}e2`),
    );
    expect(list().map(([, , status, , note]) => [status, note])).toEqual([
      [
        'Read',
        'This run was made with another edition of the text. The rules are the same. Not played to its end: 1 decision.',
      ],
      [
        'Read',
        'This run was made with other rules. It gives the same results here. Not played to its end: 1 decision.',
      ],
    ]);
  });

  test('the same run twice: the longer counts, the other says so and has no column', async () => {
    const start = {
      ...learner,
      events: learner.events.slice(0, learner.events.findIndex(({ kind }) => kind === 'decided') + 1),
    };
    await review.handIn(learner, fileOf(start, 'start.json'), a);
    expect(list().map(([, label, , , note]) => [label, note])).toEqual([
      ['L1', 'Not played to its end: 2 decisions.'],
      ['', 'The same run came twice. The longer one counts. Not played to its end: 1 decision.'],
      ['A', 'Not played to its end: 1 decision.'],
    ]);
    expect(review.text()).toContain('2 runs');
  });

  test('a file that cannot be opened any more is a row like an empty one', async () => {
    const lost = fileOf(a, 'stick.json');
    lost.slice = () => ({ text: async () => Promise.reject(new Error('gone')) }) as unknown as Blob;
    await review.handIn(lost, b);
    expect(list().map(([name, , status]) => [name, status])).toEqual([
      ['stick.json', 'Not read'],
      ['00bb.json', 'Read'],
    ]);
  });

  test('a folder leaves out what is no run by its name, and says how many', async () => {
    put(review.host.querySelector('[webkitdirectory]'), [fileOf(a), new File([''], '.DS_Store')]);
    await review.read();
    expect(list().map(([name]) => name)).toEqual(['00aa.json']);
    expect(review.text()).toContain('1 other file in the folder, not read: their names do not end in .json.');
    await review.press('Add runs');
    await review.press('Add runs');
    await review.handIn(b);
    expect(review.text()).not.toContain('in the folder, not read');
  });

  test('dropped on the card are read as well, and the card shows that it would take them', async () => {
    const card = review.host.querySelector('.trainer-drop')!;
    const drag = (kind: string) => {
      const event = new Event(kind, { bubbles: true, cancelable: true });
      Object.assign(event, { dataTransfer: { items: [], files: [fileOf(a)] } });
      card.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(card.hasAttribute('data-over')).toBe(false);
    expect(drag('dragover')).toBe(true);
    await review.settle();
    expect(card.hasAttribute('data-over')).toBe(true);
    drag('dragleave');
    await review.settle();
    expect(card.hasAttribute('data-over')).toBe(false);
    // Something without any data, such as a line of the page itself.
    card.dispatchEvent(new Event('drop'));
    drag('dragover');
    expect(drag('drop')).toBe(true);
    await review.read();
    expect(card.hasAttribute('data-over')).toBe(false);
    expect(list().map(([name, label]) => [name, label])).toEqual([['00aa.json', 'A']]);
  });

  test('are picked through the buttons, and the same may be picked again', async () => {
    const opened: string[] = [];
    for (const picker of review.host.querySelectorAll<HTMLInputElement>('input[type=file]'))
      picker.click = () => void opened.push(picker.hasAttribute('webkitdirectory') ? 'folder' : 'files');
    await review.press('Choose files');
    await review.press('Choose a folder');
    expect(opened).toEqual(['files', 'folder']);
    const picker = review.host.querySelector<HTMLInputElement>('[data-testid="files"]')!;
    let emptied = 0;
    Object.defineProperty(picker, 'value', { configurable: true, set: () => void emptied++ });
    await review.handIn(a);
    expect(emptied).toBe(1);
  });

  test('while they are read it says how far that has come', async () => {
    put(review.host.querySelector('[data-testid="files"]'), [fileOf(a), fileOf(b)]);
    await review.settle();
    expect(review.text()).toMatch(/Reading [12] of 2\./);
    await review.read();
    expect(review.text()).not.toContain('Reading');
  });
});

describe('what was handed in', () => {
  beforeEach(async () => review.handIn(a, b, learner));

  test('is removed one by one: the rest stays, with its labels', async () => {
    await review.press('Remove 00aa.json');
    expect(list().map(([name, label]) => [name, label])).toEqual([
      ['00bb.json', 'B'],
      ['00c1.json', 'L1'],
    ]);
    expect(review.text()).toContain('2 runs');
  });

  test('or all at once', async () => {
    await review.press('Remove all');
    expect(review.host.querySelector('.trainer-list, .trainer-views')).toBeNull();
    expect(review.text()).toContain('No run yet');
  });

  test('is folded away and brought back', async () => {
    const button = review.all('button', 'Add runs')[0]!;
    expect(button.getAttribute('aria-expanded')).toBe('true');
    await review.press('Add runs');
    expect([button.getAttribute('aria-expanded'), review.host.querySelector('.trainer-list')]).toEqual([
      'false',
      null,
    ]);
    expect(review.text()).toContain('3 runs');
    await review.press('Add runs');
    expect(list()).toHaveLength(3);
  });
});

afterEach(() => {
  expect(document.querySelectorAll('dialog[open]')).toHaveLength(0);
});
