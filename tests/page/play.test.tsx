// @vitest-environment happy-dom
// The play screen by hand and by key: what can be pressed on a page that asks, and what then stands there.
import { afterEach, describe, expect, test } from 'vitest';
import type { Session } from '../../src/page/run/session';
import { drawnPlay, type DrawnPlay } from './drawn-play';
import { sessionAt, theCase } from './sessions';

let page: DrawnPlay;
afterEach(() => page.close());

const open = async (session: Session, given: Parameters<typeof drawnPlay>[1] = {}) => {
  page = await drawnPlay(session, given);
  return session;
};
/** The decision asked and its options, as the page names them. */
const asked = (id: string) => {
  const decision = theCase.decisions.find((each) => each.id === id)!;
  return { ...decision, shorts: decision.options.map(({ short }) => short) };
};
const picked = () =>
  page
    .all('option')
    .filter((each) => (each as HTMLInputElement).checked)
    .map((each) => (each as HTMLInputElement).value);
const commit = () => page.one('button', /^Commit/) as HTMLButtonElement;
const log = (session: Session) => session.run().events.map(({ kind }) => kind);

describe('choosing', () => {
  test('nothing is chosen at first: the button waits, and Enter says so and takes nothing', async () => {
    const session = await open(sessionAt('D01'));
    expect(picked()).toEqual([]);
    expect(commit().disabled).toBe(true);
    expect(page.nameOf(commit())).toBe('Commit');
    expect(await page.key('Enter')).toBe(true);
    await page.pass(60);
    expect(page.said()).toBe('Choose one first.');
    expect(log(session)).toEqual([]);
  });

  test('a number key marks its option, with the focus, and Enter takes it', async () => {
    const session = await open(sessionAt('D01'));
    const { options, shorts } = asked('D01');
    expect(await page.key('2')).toBe(true);
    expect(picked()).toEqual([options[1]!.id]);
    expect((document.activeElement as HTMLInputElement).value).toBe(options[1]!.id);
    expect(page.nameOf(commit())).toBe(`Commit: ${shorts[1]}`);
    expect(commit().disabled).toBe(false);
    expect(await page.key('Enter')).toBe(true);
    expect(log(session)).toEqual(['decided']);
    expect(session.turn().decided).toMatchObject({ decision: 'D01', choice: options[1]!.id });
    expect(page.text()).toContain('You chose');
    expect(page.nameOf(document.activeElement!)).toBe(`You chose${shorts[1]}`);
  });

  test('a number beyond the options does nothing', async () => {
    await open(sessionAt('D01'));
    expect(await page.key('4')).toBe(false);
    expect(await page.key('0')).toBe(false);
    expect(picked()).toEqual([]);
  });

  test('Esc takes the mark away, and does nothing where there is none', async () => {
    await open(sessionAt('D01'));
    expect(await page.key('Escape')).toBe(false);
    await page.key('3');
    expect(await page.key('Escape')).toBe(true);
    expect(picked()).toEqual([]);
    expect(commit().disabled).toBe(true);
  });

  test('with single keys switched off digits do nothing, and Enter still takes what was picked', async () => {
    const session = await open(sessionAt('D01'), { settings: { letters: false } });
    expect(await page.key('1')).toBe(false);
    await page.pick(/^Ask the policy offices/);
    expect(await page.key('Enter')).toBe(true);
    expect(log(session)).toEqual(['decided']);
  });

  test('keys that are held, repeated or typed into a field are left alone', async () => {
    const session = await open(sessionAt('D01'));
    for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { repeat: true }])
      expect(await page.key('1', held)).toBe(false);
    await page.key('1');
    page.one('field', 'In your own words, if you like').focus();
    expect(await page.key('2')).toBe(false);
    expect(await page.key('Enter')).toBe(false);
    expect(picked()).toEqual([asked('D01').options[0]!.id]);
    expect(log(session)).toEqual([]);
  });

  test('Enter on a button is the button’s', async () => {
    const session = await open(sessionAt('D01'));
    await page.key('1');
    page.one('button', 'Could not decide').focus();
    expect(await page.key('Enter')).toBe(false);
    expect(page.all('dialog').map(page.nameOf)).toEqual(['Could not decide']);
    expect(log(session)).toEqual([]);
  });

  test('options that are not on offer stand there with the reason, and cannot be picked', async () => {
    await open(sessionAt('D18'));
    const gone = asked('D18').options.find(({ id }) => id === 'opening.browse')!;
    const list = page.host.querySelector('ul[aria-label="Not on offer"]');
    expect(page.text(list)).toContain(`Not on offer. ${gone.greyed}`);
    expect(page.all('option').some((each) => (each as HTMLInputElement).value === gone.id)).toBe(false);
    expect(list?.querySelector('input, button')).toBe(null);
    expect(await page.key('5')).toBe(false);
  });

  test('where all are on offer nothing is said of others', async () => {
    await open(sessionAt('D01'));
    expect(page.text()).not.toContain('Not on offer');
  });
});

describe('saying why', () => {
  test('a reason, a line and a forecast go on record before the choice', async () => {
    const session = await open(sessionAt('D01'));
    await page.key('1');
    const [reason] = asked('D01').options[0]!.reasons;
    await page.press('Say why first');
    expect((document.activeElement as HTMLInputElement).type).toBe('radio');
    await page.pick(reason!.text);
    expect(page.all('button', 'Say why first')).toEqual([]);
    await page.fill('In your own words, if you like', '  They wrote it.  ');
    await page.pick('Up', 'Strain on people');
    await page.pick('Certain', 'How sure are you of both?');
    await page.press(/^Commit/);
    expect(session.run().events).toMatchObject([
      { kind: 'forecast', decision: 'D01', readings: { strain: 'up' }, confidence: 'certain' },
      { kind: 'decided', choice: 'owner.policy', reason: reason!.id, line: 'They wrote it.' },
    ]);
  });

  test('a reason belongs to its option: picking another one drops it', async () => {
    const session = await open(sessionAt('D01'));
    await page.key('1');
    await page.pick(asked('D01').options[0]!.reasons[0]!.text);
    await page.fill('In your own words, if you like', 'mine');
    await page.pick(/^Ask for a chief/);
    await page.key('Enter');
    expect(session.run().events.at(-1)).not.toHaveProperty('reason');
    expect(session.run().events.at(-1)).not.toHaveProperty('line');
  });

  test('picking the same option again drops nothing', async () => {
    const session = await open(sessionAt('D01'));
    await page.key('1');
    await page.pick(asked('D01').options[0]!.reasons[1]!.text);
    await page.key('1');
    await page.key('Enter');
    expect(session.run().events.at(-1)).toMatchObject({ reason: asked('D01').options[0]!.reasons[1]!.id });
  });

  test('how sure one is alone is no forecast; soundness and a figure are noted where they are asked', async () => {
    const session = await open(sessionAt('D09'));
    await page.key('1');
    await page.pick('4', /^How sound is this choice/);
    await page.pick('A guess', 'How sure are you of both?');
    await page.press('A figure, if you like');
    await page.pick('30 to 50 %');
    await page.key('Enter');
    expect(session.run().events.slice(-3)).toMatchObject([
      { kind: 'rated', decision: 'D09', when: 'before', soundness: 4 },
      { kind: 'forecast', decision: 'D09', readings: {}, confidence: 'guess', band: { pick: 1 } },
      { kind: 'decided' },
    ]);
  });

  test('a first direction is a guess until one says how sure one is', async () => {
    const session = await open(sessionAt('D09'));
    await page.key('1');
    const [legend] = page
      .all('group')
      .map(page.nameOf)
      .filter((name) => /Reported|Patience|Strain/.test(name));
    await page.pick('Down', legend!);
    await page.key('Enter');
    expect(session.run().events.at(-2)).toMatchObject({ kind: 'forecast', confidence: 'guess' });
    expect(Object.values((session.run().events.at(-2) as { readings: object }).readings)).toEqual(['down']);
  });

  test('why is asked at key points, not at small decisions', async () => {
    await open(sessionAt('D02', {}, { preset: 'full' }));
    await page.key('1');
    expect(page.all('button', 'Say why first')).toEqual([]);
    expect(page.text()).not.toContain('Why?');
  });
});

describe('could not decide', () => {
  test('is asked once more, and then what was under way follows', async () => {
    const session = await open(sessionAt('D01'));
    await page.press('Could not decide');
    await page.press('Leave it undecided');
    expect(page.all('dialog')).toEqual([]);
    expect(session.turn().decided).toMatchObject({ undecided: true });
    expect(page.text()).toContain('You could not decide. A power left unused, so this followed:');
  });

  test('can be closed again, and nothing is noted', async () => {
    const session = await open(sessionAt('D01'));
    await page.press('Could not decide');
    await page.key('Escape');
    expect(page.all('dialog')).toEqual([]);
    expect(log(session)).toEqual([]);
  });
});
