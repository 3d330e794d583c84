// @vitest-environment happy-dom
// What sheets are made of: they fold on a small screen, charts are drawn at their width, numbers can be asked.
import * as plot from '@observablehq/plot';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Asked, AskWhy, nameOf, noteOf, unitOf } from '../../../../src/page/debrief/sheet/asked';
import { Chart } from '../../../../src/page/debrief/sheet/chart';
import { FigureTable } from '../../../../src/page/debrief/sheet/figure-table';
import { Foldable } from '../../../../src/page/debrief/sheet/foldable';
import { rendered } from '../../../rendered';
import { columnsOf, onScreen, rowsIn, type Page } from '../tables';

let page: Page;
afterEach(() => {
  page.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a sheet', () => {
  const sheet = (late = false) => (
    <Foldable heading="A heading" point={<p>The point.</p>} kind="wide" late={late}>
      <p>The rest.</p>
    </Foldable>
  );

  test.each([
    [959, false],
    [960, true],
    [1280, true],
  ])('%i px wide lies open: %s', async (width, roomy) => {
    onScreen(width);
    page = await rendered(sheet());
    expect(page.text()).toBe(roomy ? 'A heading The point. The rest.' : 'A heading The point.');
    expect(page.all('button')).toHaveLength(roomy ? 0 : 1);
    expect(page.all('heading').map(page.nameOf)).toEqual(['A heading']);
    expect(document.querySelector('article')!.className).toBe('sheet wide');
  });

  test('folded, the rest comes when it is asked for, and goes again', async () => {
    onScreen(390);
    page = await rendered(sheet());
    const head = page.one('button', 'A heading');
    expect(head.getAttribute('aria-expanded')).toBe('false');
    // On paper all of it stands.
    expect(document.querySelector('.sheet-rest')!.textContent).toBe('The rest.');
    await page.press('A heading');
    expect(head.getAttribute('aria-expanded')).toBe('true');
    expect(page.text()).toContain('The rest.');
    await page.press('A heading');
    expect(page.text()).not.toContain('The rest.');
  });

  test('what is costly is only built once it is opened', async () => {
    onScreen(390);
    page = await rendered(sheet(true));
    expect(document.querySelector('.sheet-rest')!.textContent).toBe('');
    await page.press('A heading');
    expect(page.text()).toContain('The rest.');
  });

  test('the reader’s own text size counts', async () => {
    onScreen(1280);
    vi.spyOn(window, 'getComputedStyle').mockReturnValue({ fontSize: '32px' } as CSSStyleDeclaration);
    page = await rendered(sheet());
    expect(page.all('button')).toHaveLength(1);
  });
});

describe('a chart', () => {
  let watched: (() => void) | null = null;
  let width = 500;
  const draws: number[] = [];
  const draw = (_plot: unknown, at: number) => {
    draws.push(at);
    return document.createElement(`div`);
  };
  beforeEach(() => {
    [watched, width, draws.length] = [null, 500, 0];
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(private readonly call: () => void) {}
        observe() {
          watched = this.call;
        }
        disconnect() {
          watched = null;
        }
      },
    );
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(() => width);
  });
  const drawn = (times: number) => vi.waitFor(() => expect(draws).toHaveLength(times));

  test('is drawn at the width it has, with the library, and hidden from those who read its table', async () => {
    const given = vi.fn(draw);
    page = await rendered(<Chart of="a" draw={given} />);
    await drawn(1);
    expect(draws).toEqual([500]);
    expect(given.mock.calls[0]![0]).toHaveProperty('plot', plot.plot);
    const host = document.querySelector('.chart')!;
    expect(host.getAttribute('aria-hidden')).toBe('true');
    expect(host.children).toHaveLength(1);
  });

  test('is drawn again where its width changes, and only then; once in its place', async () => {
    page = await rendered(<Chart of="a" draw={draw} />);
    await drawn(1);
    watched!();
    width = 700;
    watched!();
    watched!();
    expect(draws).toEqual([500, 700]);
    expect(document.querySelector('.chart')!.children).toHaveLength(1);
  });

  test('hidden, it keeps the width it had, or takes one', async () => {
    width = 0;
    page = await rendered(<Chart of="a" draw={draw} />);
    await drawn(1);
    expect(draws).toEqual([640]);
    width = 500;
    watched!();
    width = 0;
    watched!();
    expect(draws).toEqual([640, 500]);
  });

  test('is drawn again where it shows something else', async () => {
    page = await rendered(<Chart of="a" draw={draw} />);
    await drawn(1);
    await page.again(<Chart of="a" draw={draw} />);
    await page.again(<Chart of="b" draw={draw} />);
    await drawn(2);
  });

  test('gone, nothing is watched or drawn any more', async () => {
    page = await rendered(<Chart of="a" draw={draw} />);
    await drawn(1);
    await page.again(null);
    expect(watched).toBeNull();
    // Gone before the library has come.
    void act(() => render(<Chart of="c" draw={draw} />, page.host));
    void act(() => render(null, page.host));
    await page.settle();
    expect(draws).toHaveLength(1);
    expect(watched).toBeNull();
  });
});

describe('a number', () => {
  test.each([
    ['strain', 'points', 'Strain on people', 'Overload, fear and blame among the people who do the work.'],
    ['reportedReadiness', 'percent', 'Reported ready', 'Share said to be built, as it reaches your desk.'],
    ['profile.costMillion', 'million', 'Cost', 'obligated by 31 March 2014'],
    [
      'profile.strain',
      'points',
      'Strain on people',
      expect.stringContaining('mean from the first day of enrolment'),
    ],
  ] as const)('%s has a unit, a name and a meaning', (of, unit, name, note) => {
    page = { close: () => undefined } as Page;
    expect([unitOf(of), nameOf(of), noteOf(of)]).toEqual([unit, name, note]);
  });

  const question = {
    of: 'profile.costMillion',
    date: '2014-04-19',
    choices: { D01: 'owner.pair' },
    value: 834,
  } as const;

  test('is pressed to ask why', async () => {
    const asked = vi.fn();
    page = await rendered(
      <AskWhy.Provider value={asked}>
        <Asked {...question} />
      </AskWhy.Provider>,
    );
    await page.press(/^Cost \$834\sM: why\?$/);
    expect(asked.mock.calls).toEqual([[question]]);
    expect(document.querySelector('button')!.textContent).toMatch(/^\$834\sM$/);
  });

  test('is plain text where nobody can be asked', async () => {
    page = await rendered(<Asked {...question} />);
    expect(page.text()).toBe('$834 M');
    expect(page.all('button')).toEqual([]);
  });
});

test('a table has a heading for each column and a name for each row', async () => {
  page = await rendered(
    <FigureTable
      kind="figures-table"
      columns={['Date', 'One', <b key="b">Two</b>]}
      rows={[
        { id: 'a', name: 'first', cells: [1, <i key="i">2</i>] },
        { id: 'b', name: 'second', cells: ['–', 4] },
      ]}
    />,
  );
  const table = document.querySelector('table');
  expect(table!.className).toBe('figures-table');
  expect(columnsOf(table, page)).toEqual(['Date', 'One', 'Two']);
  expect(rowsIn(table, page)).toEqual([
    ['first', '1', '2'],
    ['second', '–', '4'],
  ]);
  expect([...document.querySelectorAll('th')].map(({ scope }) => scope)).toEqual([
    'col',
    'col',
    'col',
    'row',
    'row',
  ]);
});
