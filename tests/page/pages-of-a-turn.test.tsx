// @vitest-environment happy-dom
// A turn read page by page: what stands on each, what is said aloud, where the focus goes, and what stays to be read.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openFirstPage } from '../../src/play/first-page';
import { firstTurns } from '../../src/play/parts';
import { restore } from '../../src/play/restore';
import { newHeader } from '../../src/page/run/header';
import { openSession, type Session } from '../../src/page/run/session';
import { drawnPlay, type DrawnPlay } from './drawn-play';
import { sessionAt, testShelf, theCase } from './sessions';

let page: DrawnPlay;
afterEach(() => page.close());

const title = (id: string) => theCase.decisions.find((each) => each.id === id)!.title;
const short = (id: string) =>
  theCase.decisions.flatMap(({ options }) => options).find((option) => option.id === id)!.short;
const asks = (id: string) => page.all('group', title(id)).length === 1;
const top = () => page.text(page.host.querySelector('.top-date'));
const cells = () => page.text(page.host.querySelector('.readings'));

/** Opens the page after the first choice of a run and reads on to its question. */
async function after(decision: string, given: Parameters<typeof drawnPlay>[1] = {}): Promise<Session> {
  const session = sessionAt(decision);
  page = await drawnPlay(session, given);
  await page.key('1');
  await page.key('Enter');
  return session;
}

describe('going on', () => {
  test('after a choice: what it brought, then what is told, then the question, each by Enter or by the button', async () => {
    const session = await after('D14');
    expect(page.all('heading').map(page.nameOf)).toContain(`You chose${short('scope.thirty')}`);
    expect(page.text()).toContain('What was really done');
    expect(page.all('button', 'Commit')).toEqual([]);
    await page.key('Enter');
    expect(page.text()).toContain('4 September 2013');
    expect(page.text()).not.toContain('You chose');
    expect(asks('D18')).toBe(false);
    await page.press('Continue');
    expect(page.text()).toContain(title('D18'));
    expect(asks('D18')).toBe(true);
    expect(page.all('button', 'Continue')).toEqual([]);
    expect(session.bookmark()).toEqual({ turn: 7, beat: 2 });
  });

  test('the focus goes to the head of each page', async () => {
    await after('D14');
    for (const head of [/^You chose/, /^4 September 2013/, /^Key point 6/]) {
      expect(page.nameOf(document.activeElement!)).toMatch(head);
      await page.key('Enter');
    }
  });

  test('a page sees its own day: the date above, the desk and the picture do not run ahead', async () => {
    await after('D18');
    expect(top()).toBe('27 September 2013 · 4 days to 1 October');
    expect(cells()).toContain('Reported ready');
    await page.key('Enter');
    expect(top()).toBe('1 October 2013 · the day');
    expect(cells()).toContain('Reported ready');
    expect(page.text()).toContain('The picture on 2013-10-01.');
    expect(page.text()).not.toContain('24 October');
    await page.key('Enter');
    expect(top()).toBe('8 October 2013 · 7 days after 1 October');
    expect(cells()).toContain('Plans chosen');
    await page.key('Enter');
    expect(top()).toBe('24 October 2013 · 23 days after 1 October');
    expect(page.text()).toContain('Act 5');
  });

  test('the picture gets each page once it is there, with the hours of the days before the verdict alone', async () => {
    await after('D18');
    await page.pass(50);
    await page.key('Enter');
    const launch = page.picture.shown.at(-1)!;
    expect(launch.date).toBe('2013-10-01');
    expect(new Set(launch.hours.map(({ date }) => date))).toEqual(new Set(['2013-10-01']));
    await page.key('Enter');
    const verdict = page.picture.shown.at(-1)!;
    expect(
      verdict.hours
        .map(({ date }) => date)
        .sort()
        .at(-1),
    ).toBe('2013-10-07');
    expect(verdict.days.every(({ date }) => date <= '2013-10-08')).toBe(true);
    await page.key('Enter');
    expect(page.picture.shown.at(-1)!.hours).toEqual([]);
  });

  test('the last page of a run leads to the debrief', async () => {
    const session = sessionAt('');
    page = await drawnPlay(session);
    await page.key('Enter');
    expect(page.on.onDebrief).toHaveBeenCalledTimes(1);
    await page.press('To the debrief');
    expect(page.on.onDebrief).toHaveBeenCalledTimes(2);
    expect(page.text()).toContain('Contest this');
  });

  test('the last result may be contested on the page that asks next, not before the first choice', async () => {
    page = await drawnPlay(sessionAt('D03'));
    expect(page.all('button', 'Contest the last result')).toHaveLength(1);
    page.close();
    page = await drawnPlay(sessionAt('D01'));
    expect(page.all('button', /Contest/)).toEqual([]);
  });
});

describe('said aloud', () => {
  test('once per step: what moved on the desk, and which ways opened or shut', async () => {
    const session = sessionAt('D04');
    page = await drawnPlay(session);
    await page.pass(60);
    expect(page.said()).toBe('');
    await page.key('2');
    await page.key('Enter');
    await page.pass(59);
    expect(page.said()).toBe('');
    await page.pass(1);
    expect(page.said()).toBe(
      'A way out opened: One joins the pieces. Money obligated: $54 M to $72 M. Found out, Missing links: 1.',
    );
    const spoken = page.said();
    await page.key('h');
    await page.key('Escape');
    await page.pass(60);
    expect(page.said()).toBe(spoken);
  });

  test('going back says where one is again', async () => {
    page = await drawnPlay(sessionAt('D04'));
    await page.press(/^Decision 1, /);
    await page.press('Go back to this decision');
    await page.pass(60);
    expect(page.said()).toContain(title('D01'));
  });
});

describe('going back', () => {
  test('a bead leads back to its question, and what came after it is gone', async () => {
    const session = sessionAt('D05');
    page = await drawnPlay(session);
    await page.press(/^Decision 2, /);
    expect(page.text(page.one('dialog', 'Back to a decision'))).toContain('2 decisions will be undone.');
    await page.press('Go back to this decision');
    expect(page.all('dialog')).toEqual([]);
    expect(page.text()).toContain(title('D03'));
    expect(page.all('button', /^Decision \d/)).toHaveLength(1);
    expect(session.turns()).toHaveLength(2);
    expect(session.run().events.at(-1)).toMatchObject({ kind: 'wentBack', to: 1 });
  });

  test('Z opens it where there is something to go back to, and does nothing on the first page', async () => {
    page = await drawnPlay(sessionAt('D01'));
    expect(await page.key('z')).toBe(false);
    expect(page.all('button', 'Back to a decision')).toEqual([]);
    page.close();
    page = await drawnPlay(sessionAt('D03'));
    expect(await page.key('Z')).toBe(true);
    expect(page.all('dialog').map(page.nameOf)).toEqual(['Back to a decision']);
  });
});

describe('what stays', () => {
  test('the coal-face close stands above the first page alone', async () => {
    page = await drawnPlay(sessionAt('D01'), { preface: ['It was so.', 'And you?'] });
    expect(page.text()).toContain('It was so. And you?');
    await page.key('1');
    await page.key('Enter');
    expect(page.text()).not.toContain('It was so.');
  });

  test('a notice stays from page to page', async () => {
    await after('D14', { notice: 'The text has changed.' });
    await page.key('Enter');
    expect(page.text(page.host.querySelector('[role="alert"]'))).toBe('The text has changed.');
  });

  test('that a choice could not be kept stays until one is kept, with a way to save it', async () => {
    const shelf = testShelf();
    page = await drawnPlay(sessionAt('D01', {}, { shelf }));
    shelf.breaks = new Error('disk full');
    await page.key('1');
    await page.key('Enter');
    const alert = page.host.querySelector('[role="alert"]');
    expect(page.text(alert)).toContain('This step could not be kept in this browser.');
    await page.press('Save the file');
    expect(page.on.onSaveFile).toHaveBeenCalledTimes(1);
    await page.press('Continue');
    expect(page.host.querySelector('[role="alert"]')).toBe(null);
  });

  test('where the rest of the case could not be fetched it is said, and the choice can be taken again', async () => {
    const header = newHeader(theCase, 'alone', 'en', 0);
    const whole = vi.fn<() => Promise<(run: Parameters<typeof restore>[1]) => ReturnType<typeof restore>>>();
    whole.mockRejectedValueOnce(new Error('offline')).mockResolvedValue((run) => restore(theCase, run));
    const session = openSession(theCase, testShelf(), openFirstPage(header, firstTurns(theCase).alone), {
      whole,
    });
    page = await drawnPlay(session);
    await page.key('1');
    await page.key('Enter');
    expect(page.host.querySelector('[role="alert"]')).not.toBe(null);
    expect(session.turn().number).toBe(0);
    await page.key('Enter');
    expect(session.turn().number).toBe(1);
    expect(page.host.querySelector('[role="alert"]')).toBe(null);
  });
});
