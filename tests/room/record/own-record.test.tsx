// @vitest-environment happy-dom
// The group's own record on its page: what was decided and foreseen, how it ended, the code, the file, the headline.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeCode, parseCode } from '../../../src/play/code';
import { readRun } from '../../../src/play/file';
import {
  decided,
  hands,
  number,
  on,
  seat,
  stored,
  theCase,
  THREE,
  toTheEnd,
  until,
  viewAfter,
} from '../seated';
import { wall, type Wall } from '../wall';

let room: Wall;
afterEach(() => room.close());

async function recordOf(run: Wall['saved'][number]): Promise<void> {
  room = await wall({ resume: run });
  for (let presses = 0; room.step() && presses < 40; presses++) await room.keys('End', 'Enter');
}
const tables = () => [...room.host.querySelectorAll('table')];
const rowsOf = (table: Element | undefined) =>
  [...table!.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => room.text(cell)));

describe('what was decided', () => {
  test('one row a decision, with votes, reason, dissent, forecast and soundness', async () => {
    await recordOf((await viewAfter(5)).run);
    expect(room.text()).toMatch(
      /^Your own record · Group A You were many in one seat\. This page is yours: it is not compared with anybody\./,
    );
    const [names, ...rows] = rowsOf(tables()[0]);
    expect(names).toEqual([
      'Decision',
      'Decided',
      'First vote',
      'Reason',
      'Dissent',
      'Forecast and what came',
    ]);
    expect(rows.map(([title]) => title)).toEqual([
      'What do we do with the review?4 Apr 2013',
      'What do we leave out?27 Aug 2013',
      'Open, open smaller, or wait?27 Sept 2013',
      'Who is in charge now?24 Oct 2013',
      'What stays when the helpers leave?22 Apr 2014',
    ]);
    const [first, second] = rows;
    const { reasons } = theCase.decisions.find(({ id }) => id === 'D09')!.options[0]!;
    expect(first!.slice(1, 5)).toEqual([
      'a Let the agency repair it',
      '4–33 of 4 cards read',
      reasons[1]!.text.replaceAll("'", '’'),
      'Two of us would wait.',
    ]);
    expect(first![5]).toMatch(
      /^Reported ready: said Down, went Up Strain on people: said Up, went Up said: Fairly sureSoundness 4, later 2$/,
    );
    expect(second![5]).toMatch(/said: Fairly sure$/);
  });

  test('a dash where nothing was said; what nobody decided and what was contested are named', async () => {
    const seated = seat({ asks: ['D09', 'D14'] });
    seated.sitting.giveUp();
    await stored();
    seated.sitting.contest();
    await stored();
    await until(seated, 'choose');
    number(seated, 2);
    for (let steps = 0; seated.view().turn.asks && steps < 9; steps++) {
      seated.sitting.edit({ line: '' });
      await on(seated);
    }
    await recordOf(seated.view().run);
    const [, first, second] = rowsOf(tables()[0]);
    expect(first!.slice(1)).toEqual([
      'a Let the agency repair itcould not decidecontested',
      '–',
      '–',
      '–',
      '–',
    ]);
    expect(second!.slice(1, 2)).toEqual(['b Drop more, and free the testers']);
    expect(second!.slice(3)).toEqual(['–', '–', '–']);
  });

  test('soundness said before only', async () => {
    const seated = seat({ asks: ['D09'] });
    await decided(seated, 1);
    await recordOf(seated.view().run);
    expect(rowsOf(tables()[0])[1]![5]).toMatch(/Soundness 4$/);
  });

  test('several groups: their slips by the letters of the options, and no vote', async () => {
    const seated = seat({ groups: THREE, asks: ['D09'] });
    await toTheEnd(seated);
    await recordOf(seated.view().run);
    expect(room.text()).toContain('Your own record · Groups A-B-C');
    expect(rowsOf(tables()[0])[1]![2]).toBe('A: b, B: a, C: a');
  });

  test('a vote is shown by the size of its sides, never by who', async () => {
    const seated = seat({ asks: ['D09'] });
    await until(seated, 'vote');
    seated.sitting.edit({ hands: hands(seated, 1, 0, 4, 2) });
    await on(seated);
    await decided(seated, 1);
    await recordOf(seated.view().run);
    expect(rowsOf(tables()[0])[1]![2]).toBe('4–2–13 of 4 cards read');
  });
});

test('how it ended, beside what history’s choices give', async () => {
  const seated = seat({ preset: 'class-45' });
  await toTheEnd(seated, 2);
  await recordOf(seated.view().run);
  expect(room.text()).toMatch(
    /How it ended Your route: [A-Z][^.]+\. [A-Z][^.]+\. Measure Yours History’s choices/,
  );
  const [names, ...rows] = rowsOf(tables()[1]);
  expect(names).toEqual(['Measure', 'Yours', 'History’s choices in this model']);
  expect(rows.length).toBeGreaterThan(4);
  for (const row of rows) {
    expect(row).toHaveLength(3);
    expect(row[1]).toMatch(/\d/);
    expect(row[2]).toMatch(/\d/);
  }
  expect(rows.some(([, own, history]) => own !== history)).toBe(true);
});

describe('the code and the file', () => {
  test('the class code for the eye and for a camera', async () => {
    const { run } = await viewAfter(5);
    await recordOf(run);
    const code = room.text(room.host.querySelector('.room-code'));
    expect(code).toBe(makeCode(theCase, run, 'class'));
    expect(parseCode(theCase, code)).toMatchObject({ ok: true });
    expect(room.text()).toContain(
      `Class code ${code} It holds choices, first votes and forecasts. Reasons and dissent are only in the file.`,
    );
    const picture = room.host.querySelector('[role=img]')!;
    expect(picture.getAttribute('aria-label')).toBe('The class code as a picture for a camera');
    const side = Number(picture.getAttribute('viewBox')!.split(' ')[3]);
    const drawn = picture.querySelector('path')!.getAttribute('d')!;
    expect(picture.getAttribute('viewBox')).toBe(`0 0 ${side} ${side}`);
    // A camera finds the code by its three corners, seven squares wide, four squares from the border.
    for (const [x, y] of [
      [4, 4],
      [side - 11, 4],
      [4, side - 11],
    ])
      for (let square = 0; square < 7; square++) {
        expect(drawn).toContain(`M${x! + square} ${y}h1v1h-1z`);
        expect(drawn).toContain(`M${x} ${y! + square}h1v1h-1z`);
      }
    expect(drawn).not.toContain('M3 ');
    expect(drawn).not.toContain(`M${side - 4} `);
  });

  test('the file is the run, under the letters of its groups; Print prints, and one button leads to the title', async () => {
    const { run } = await viewAfter(5);
    await recordOf(run);
    const given: { name: string; text: Promise<string> }[] = [];
    let blob = new Blob([]);
    URL.createObjectURL = (made) => {
      blob = made as Blob;
      return 'blob:run';
    };
    URL.revokeObjectURL = () => undefined;
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      given.push({ name: this.download, text: blob.text() });
    });
    await room.press('Save the file');
    click.mockRestore();
    expect(given.map(({ name }) => name)).toEqual(['group-A-launch-day-00000000.json']);
    expect(readRun(await given[0]!.text)).toMatchObject({ ok: true, run });
    window.print = vi.fn();
    await room.press('Print');
    expect(window.print).toHaveBeenCalledOnce();
    await room.press('Back to the title');
    expect(room.called).toEqual(['left']);
  });
});

describe('the headline', () => {
  const FIELD = 'Headline in twelve words or fewer';
  const TWELVE = 'one two three four five six seven eight nine ten eleven twelve';
  const keep = () => room.one('button', 'Put it on record') as HTMLButtonElement;
  const kept = () =>
    room.saved
      .at(-1)!
      .events.flatMap((event) => (event.kind === 'headline' ? [`${event.group}: ${event.line}`] : []));

  test('of twelve words goes on record and is read back; one more is too many', async () => {
    await recordOf((await viewAfter(5)).run);
    expect(keep().disabled).toBe(true);
    await room.fill(FIELD, `${TWELVE} thirteen`);
    expect([keep().disabled, room.text(room.host.querySelector('[role=alert]'))]).toEqual([
      true,
      '13 words. At most twelve.',
    ]);
    await room.key('Enter');
    expect(kept()).toEqual([]);
    await room.fill(FIELD, ` ${TWELVE} `);
    expect([keep().disabled, room.host.querySelector('[role=alert]')]).toEqual([false, null]);
    await room.press('Put it on record');
    expect(kept()).toEqual([`A: ${TWELVE}`]);
    expect(room.text()).toContain(`“${TWELVE}” On record.`);
    expect((room.one('field', FIELD) as HTMLInputElement).value).toBe('');
  });

  test('may be said again, and the last one stands; an empty one is none', async () => {
    await recordOf((await viewAfter(5)).run);
    for (const line of ['First.', 'Second.', '   ']) {
      await room.fill(FIELD, line);
      await room.key('Enter');
    }
    expect(kept()).toEqual(['A: First.', 'A: Second.']);
    expect(room.text()).toContain('“Second.” On record.');
    expect(room.text()).not.toContain('First.');
  });

  test('of several groups is theirs together', async () => {
    const seated = seat({ groups: THREE, asks: ['D09'] });
    await toTheEnd(seated);
    await recordOf(seated.view().run);
    await room.fill(FIELD, 'We agreed.');
    await room.press('Put it on record');
    expect(kept()).toEqual(['A-B-C: We agreed.']);
  });
});
