// @vitest-environment happy-dom
// What is handed in: codes that bring the same choices, a link that opens them, its picture; a text without names.
import { encode } from 'uqr';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { HandIn } from '../../../../src/page/debrief/onward/hand-in';
import { Share } from '../../../../src/page/debrief/onward/share';
import { parseCode } from '../../../../src/play/code';
import { standing } from '../../../../src/play/run';
import { rendered } from '../../../rendered';
import { theCase } from '../../sessions';
import { playedOut } from '../run-ends';
import { onScreen, type Page } from '../tables';

const play = playedOut(31, (run, decision) => {
  if (decision === 'D09')
    run.note(
      {
        kind: 'forecast',
        decision,
        readings: { strain: 'up', reportedReadiness: 'down' },
        confidence: 'certain',
      },
      0,
    );
});
const run = play.run();
const taken = standing(run.events).map((event) => (event.kind === 'decided' ? event.choice : ''));
const copied: string[] = [];
let page: Page;
beforeEach(() => {
  onScreen(1280);
  copied.length = 0;
  vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => copied.push(text) } });
});
afterEach(() => {
  page.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
const at = (address: string) => vi.stubGlobal('location', new URL(address));

describe('hand in', () => {
  const saved = vi.fn();
  const draw = async (address = 'https://example.org/game/index.html?x=1#y') => {
    at(address);
    page = await rendered(<HandIn theCase={theCase} run={run} onSaveFile={saved} />);
  };
  /** Name and text of each line that can be copied. */
  const lines = () =>
    Object.fromEntries(
      [...document.querySelectorAll('.copyable')].map((each) => [
        each.querySelector('dt')!.firstChild!.textContent,
        each.querySelector('code')!.textContent,
      ]),
    );
  const decisionsOf = (code: string) => {
    const parsed = parseCode(theCase, code);
    if (!parsed.ok) throw new Error(parsed.reason);
    return parsed;
  };

  test('the file is saved by its button, and it is said what carries typed lines', async () => {
    await draw();
    await page.press('Save the run file');
    expect(saved).toHaveBeenCalledTimes(1);
    expect(page.text()).toContain('None of this asks for a name. The file carries the lines you typed;');
  });

  test('both codes bring the choices, and only the class code what was foreseen', async () => {
    await draw();
    const [route, inClass] = [decisionsOf(lines()['Route code']!), decisionsOf(lines()['Class code']!)];
    expect([route.kind, inClass.kind]).toEqual(['route', 'class']);
    for (const { decisions } of [route, inClass])
      expect(decisions.map(({ choice }) => choice)).toEqual(taken);
    const foreseen = (parsed: typeof route) =>
      parsed.decisions.find(({ decision }) => decision === 'D09')!.forecast;
    expect(foreseen(route)).toBeFalsy();
    expect(foreseen(inClass)).toMatchObject({ confidence: 'certain', social: 'up', technical: 'down' });
    expect(page.text()).toContain('Your choices, nothing else.');
    expect(page.text()).toContain('Your choices and forecasts.');
  });

  test('the link is this page with the route code, and its picture is of the link', async () => {
    await draw();
    const link = lines()['Link']!;
    expect(link).toBe(`https://example.org/game/index.html#run=${lines()['Route code']}`);
    expect(squares()).toEqual(darkOf(link));
    expect(document.querySelector('svg')!.getAttribute('aria-label')).toBe('Picture of the code');
  });

  test('opened from a disk there is no link, and the picture is of the code', async () => {
    await draw('file:///home/somebody/game.html');
    expect(Object.keys(lines())).toEqual(['Route code', 'Class code']);
    expect(squares()).toEqual(darkOf(lines()['Route code']!));
  });

  test('copied, each says so by itself', async () => {
    await draw();
    const [first] = page.all('button', 'Copy');
    first!.click();
    await vi.waitFor(() => page.one('button', 'Copied.'));
    expect(copied).toEqual([lines()['Route code']]);
    expect(page.all('button', 'Copy')).toHaveLength(2);
  });

  /** The dark squares of the picture, column and row. */
  const squares = () => {
    const svg = document.querySelector('svg')!;
    const d = svg.querySelector('path')!.getAttribute('d')!;
    const found = [...d.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x},${y}`);
    expect(d).toHaveLength([...d.matchAll(/M\d+ \d+h1v1h-1z/g)].join('').length);
    return [svg.getAttribute('viewBox'), ...found];
  };
  const darkOf = (text: string) => {
    const { data, size } = encode(text, { ecc: 'M', border: 2 });
    return [
      `0 0 ${size} ${size}`,
      ...data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`${x},${y}`] : []))),
    ];
  };
});

describe('a picture and a text, without names', () => {
  const blobs: Blob[] = [];
  const draw = async (of = play) => {
    page = await rendered(
      <Share theCase={theCase} turns={of.turns()} route="It opened. It held." id="0123456789abcdef" />,
    );
    return page.text(document.querySelector('.sheet-rest'));
  };

  test('the text has the route and the numbers, and is copied as it stands', async () => {
    const text = await draw();
    // A figure stands as #.
    expect(text.replaceAll(/\d[\d.,]*(?: [M%])?/g, '#')).toBe(
      'Launch Day, a case on HealthCare.gov. It opened. It held. ' +
        'On the eve of the opening the report said #; verified from end to end: #. ' +
        'Ways out still open: # of # on the eve, # at the end of October. ' +
        'In the model # people came through (# with the choices of history). A model, not a forecast.',
    );
    await page.press('Copy the text');
    expect(copied.map((each) => each.replace(/\s+/g, ' '))).toEqual([text]);
    page.one('button', 'Copied.');
  });

  test('of the road of history both numbers of people are the same', async () => {
    const [, yours, theirs] = /In the model (\S+ M) people came through \((\S+ M) with/.exec(
      await draw(playedOut('history')),
    )!;
    expect(yours).toBe(theirs);
  });

  test('the picture is saved under the name of the run', async () => {
    await draw();
    const blob = new Blob(['png']);
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(
      new Proxy({}, { get: () => () => undefined, set: () => true }) as never,
    );
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(blob));
    vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
      blobs.push(given as Blob);
      return 'blob:1';
    });
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    await page.press('Save the picture');
    expect(names).toEqual(['launch-day-01234567.png']);
    expect(blobs).toEqual([blob]);
  });

  test.each<[string, () => void]>([
    ['cannot draw', () => void vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)],
    [
      'makes no picture of it',
      () => {
        vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(
          new Proxy({}, { get: () => () => undefined, set: () => true }) as never,
        );
        vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(null));
      },
    ],
  ])('where the browser %s, nothing is saved', async (_name, set) => {
    set();
    const given = vi.spyOn(URL, 'createObjectURL');
    await draw();
    await page.press('Save the picture');
    expect(given).not.toHaveBeenCalled();
  });
});
