// @vitest-environment happy-dom
// The way from screen to screen: beginning, leaving, coming back, and what is said where a run cannot be opened.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeCode } from '../../src/play/code';
import { writeRun } from '../../src/play/write-run';
import { drawnApp, shelve, type AppGiven, type DrawnApp } from './drawn-app';
import { playedTo, testShelf, theCase } from './sessions';

let page: DrawnApp;
afterEach(() => page.close());
const draw = async (given: AppGiven = {}) => {
  page = await drawnApp(given);
};
const notice = () => page.text(page.host.querySelector('[role="alert"], .notice'));
const isTitle = () => page.all('button', /^New run/).length === 1;
const title = (id: string) => theCase.decisions.find((each) => each.id === id)!.title;
const open = () => sessionStorage.getItem('launch-day:open');

describe('a new run', () => {
  test('begins with a guess; what was really so stands above its first page and goes on record', async () => {
    await draw();
    await page.press(/^New run/);
    expect(page.text()).toContain('Two coal faces');
    await page.pick(/each crew did every task/);
    await page.press('Answer');
    expect(page.text()).toContain(theCase.coalFace.close[0]!);
    expect(page.text()).toContain(title('D01'));
    const [kept] = page.shelf.kept.values();
    expect(kept!.run.events).toMatchObject([{ kind: 'guessed' }]);
    expect(open()).toBe(kept!.run.id);
  });

  test('a guess that is skipped tells nothing', async () => {
    await draw();
    await page.press(/^New run/);
    await page.press('Skip');
    expect(page.text()).not.toContain(theCase.coalFace.close[0]!);
    expect(page.text()).toContain(title('D01'));
  });

  test('is of the length picked', async () => {
    await draw();
    await page.pick('Short');
    await page.press(/^New run/);
    await page.press('Skip');
    expect(page.text()).toContain(title('D05'));
  });
});

describe('a kept run', () => {
  test('goes on at the page that was left, and leaving leads back to the title with it', async () => {
    const shelf = testShelf();
    const id = shelve(shelf, playedTo('D18'), {}, 1);
    await draw({ shelf });
    await page.key('Enter');
    expect(page.text()).toContain('4 September 2013');
    expect(open()).toBe(id);
    await page.press('Leave');
    expect(isTitle()).toBe(true);
    expect(open()).toBe(null);
    expect(page.all('button', /^Continue/)).toHaveLength(1);
  });

  test('that has ended opens in its debrief, unless it was left before its last page', async () => {
    const shelf = testShelf();
    const id = shelve(shelf, playedTo(''), {}, 99);
    await draw({ shelf, begin: { open: id } });
    await vi.waitFor(() => expect(document.title).toMatch(/^Debrief/));
    page.close();
    shelve(shelf, playedTo(''), { id }, 1);
    await draw({ shelf, begin: { open: id } });
    expect(document.title).toBe('Launch Day');
    expect(page.text()).toContain('15 November 2014');
  });

  test('is opened again where this tab was loaded anew', async () => {
    const shelf = testShelf();
    const id = shelve(shelf, playedTo('D09'));
    await draw({ shelf, begin: { open: id } });
    expect(page.text()).toContain(title('D09'));
  });

  test('that is gone leaves the title without a word; one that cannot be read is said', async () => {
    await draw({ begin: { open: '0123456789abcdef' } });
    expect(isTitle()).toBe(true);
    expect(notice()).toBe('');
    page.close();
    const shelf = testShelf();
    shelf.open = async () => ({ ok: false, reason: 'badShape', detail: 'events.3' });
    await draw({ shelf, begin: { open: '0123456789abcdef' } });
    expect(notice()).toContain('Part of this run file is damaged (events.3). It was not opened.');
    expect(notice()).toContain('could not be read, so it is not opened');
  });

  test('of a group goes on in its room, and comes back from it', async () => {
    const shelf = testShelf();
    const id = shelve(shelf, playedTo('D09', {}, 'class-45'), { mode: 'group' });
    await draw({ shelf, begin: { open: id } });
    expect(page.text()).toBe('The room.');
    expect(page.group.map(({ resume }) => resume?.id)).toEqual([id]);
    page.group[0]!.onLeave();
    await page.settle();
    expect(isTitle()).toBe(true);
  });

  test('under other rules is opened with a notice that stays', async () => {
    const shelf = testShelf();
    const id = shelve(shelf, playedTo('D05'), { edition: '00000000.00000000' });
    await draw({ shelf, begin: { open: id } });
    expect(page.text()).toContain('This run was made with other rules.');
    await page.key('1');
    await page.key('Enter');
    expect(page.text()).toContain('This run was made with other rules.');
  });

  test('can be removed from the list', async () => {
    const shelf = testShelf();
    shelve(shelf, playedTo('D09'));
    shelve(shelf, playedTo('D05'));
    await draw({ shelf });
    await page.press(/^Runs on this machine/);
    const [remove] = page.all('button', /^Remove/);
    remove!.click();
    await page.settle();
    expect(shelf.kept.size).toBe(1);
    expect(page.all('button', /^Remove/)).toEqual([]);
  });
});

describe('from outside', () => {
  test('a link’s code opens a new run there, on the page that asks', async () => {
    await draw({ begin: { code: makeCode(theCase, playedTo('D14').run(), 'route') } });
    expect(page.text()).toContain(title('D14'));
  });

  test('a code that cannot be read is said on the title', async () => {
    await draw({ begin: { code: 'ZZZZ-ZZZ' } });
    expect(notice()).toContain('The check does not fit.');
  });

  test('a typed code is read, and what is wrong with it stands below the field', async () => {
    await draw();
    await page.press('Type or paste a code');
    await page.fill('Code', 'ZZZZ-ZZZ');
    await page.press('Read');
    expect(page.text()).toContain('The check does not fit. One of the characters is probably wrong.');
    await page.fill('Code', makeCode(theCase, playedTo('D09').run(), 'route'));
    await page.press('Read');
    await page.settle();
    expect(page.all('dialog')).toEqual([]);
    expect(page.text()).toContain(title('D09'));
  });

  test('a file is opened; a damaged one is said, and nothing else is touched', async () => {
    await draw();
    await page.bring('{');
    expect(notice()).toBe(
      'This is not a run file, or it was cut short. It could not be read. The run in progress was not touched.',
    );
    await page.bring(writeRun(playedTo('D09').run()));
    expect(page.text()).toContain(title('D09'));
  });

  test('a file older than what is kept opens what is kept; one newer is opened itself', async () => {
    const shelf = testShelf();
    const play = playedTo('D09');
    const older = play.run();
    play.choose(play.turn().choices[0]!.id, { ms: 1 }, 1);
    shelve(shelf, play);
    await draw({ shelf });
    await page.bring(writeRun(older));
    expect(page.text()).toContain(title('D14'));
    page.close();
    const before = testShelf();
    before.kept.set(older.id, { ...[...shelf.kept.values()][0]!, run: older });
    await draw({ shelf: before });
    await page.bring(writeRun(play.run()));
    expect(page.text()).toContain(title('D14'));
  });

  test('a file that is another state of a kept run is not opened', async () => {
    const shelf = testShelf();
    const play = playedTo('D09');
    shelve(shelf, play);
    const other = playedTo('D09', { D01: 'owner.pair' }).run();
    await draw({ shelf });
    await page.bring(writeRun({ ...other, id: play.run().id }));
    expect(notice()).toContain('This browser keeps another state of this run.');
    expect(isTitle()).toBe(true);
  });

  test('a group’s file goes on in its room', async () => {
    await draw();
    const run = playedTo('D09', {}, 'class-45').run();
    await page.bring(writeRun({ ...run, mode: 'group' }));
    expect(page.group.map(({ resume }) => resume?.id)).toEqual([run.id]);
  });

  test('while the rest of the case is on its way nothing is opened, and where it does not come that is said', async () => {
    await draw({ begin: { open: '0123456789abcdef' }, whole: () => Promise.reject(new Error('offline')) });
    expect(notice()).toContain('A part of the game could not be loaded.');
    await page.bring(writeRun(playedTo('D09').run()));
    expect(notice()).toContain('A part of the game could not be loaded.');
    page.close();
    await draw({ begin: { code: 'ABCD' }, whole: () => new Promise(() => undefined) });
    expect(notice()).toBe('Opening.');
  });

  test('a shelf that cannot be read is said at once', async () => {
    await draw({ unreadable: true });
    expect(notice()).toContain('What is kept in this browser cannot be read.');
  });
});

describe('beside the run', () => {
  test('the room and the trainer’s page open from the title', async () => {
    await draw();
    await page.press(/^Group/);
    expect(page.text()).toBe('The room.');
    expect(page.group[0]!.resume).toBe(null);
    page.close();
    await draw();
    await page.press(/^Trainer/);
    expect(page.text()).toBe('The trainer’s page.');
    page.trainer[0]!.onLeave();
    await page.settle();
    expect(isTitle()).toBe(true);
  });

  test('settings hold at once and are kept', async () => {
    await draw();
    await page.press('Settings');
    await page.pick(/^High/);
    expect(document.documentElement.dataset['contrast']).toBe('high');
    expect(page.shelf.notes.get('settings')).toMatchObject({ contrast: 'high' });
  });

  test('M turns the sound off and on, and says so', async () => {
    const shelf = testShelf();
    await draw({ shelf, begin: { open: shelve(shelf, playedTo('D09')) } });
    await page.key('m');
    await vi.waitFor(() => expect(page.said()).toBe('Sound is off.'));
    expect(shelf.notes.get('settings')).toMatchObject({ sound: false });
    await page.key('m');
    await vi.waitFor(() => expect(page.said()).toBe('Sound is on.'));
  });

  test('clearing the machine is asked once more, done and said; and said where it failed', async () => {
    const shelf = testShelf();
    shelve(shelf, playedTo('D09'));
    await draw({ shelf });
    await page.press('Clear this machine');
    await page.press('Clear everything');
    expect(shelf.kept.size).toBe(0);
    expect(notice()).toContain('Nothing of this game is kept in this browser now.');
    shelf.clear = () => Promise.reject(new Error('blocked'));
    await page.press('Clear this machine');
    await page.press('Clear everything');
    expect(notice()).toContain('Not everything could be removed.');
  });

  test.each([
    ['What this model cannot say', 'What this model cannot say'],
    ['What was tested', 'What was tested'],
    ['Licences', 'Licences'],
  ])('%s opens from the title and closes with Esc', async (name, heading) => {
    await draw();
    await page.press(name);
    expect(page.all('dialog').map(page.nameOf)).toEqual([heading]);
    await page.key('Escape');
    expect(page.all('dialog')).toEqual([]);
  });

  test('? lists the keys of the title', async () => {
    await draw();
    await page.key('?');
    expect(page.all('dialog').map(page.nameOf)).toEqual(['Keys that work now']);
  });
});
