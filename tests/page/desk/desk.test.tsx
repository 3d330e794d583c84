// @vitest-environment happy-dom
// What stands around the paper: the countdown, the readings, the ways out and the picture's place.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PictureArea } from '../../../src/page/desk/picture-area';
import { Readings, ReadingsDialog, rowOf } from '../../../src/page/desk/readings';
import { StreamControls, type StreamState } from '../../../src/page/desk/stream-controls';
import { stepWords } from '../../../src/page/desk/step-words';
import { actName, TopBar } from '../../../src/page/desk/top-bar';
import { openWays, standsBy, Ways, WaysDialog } from '../../../src/page/desk/ways';
import { sightOf } from '../../../src/play/sight';
import { rendered, type Rendered } from '../../rendered';
import { testPicture } from '../drawn-play';
import { playedTo, theCase } from '../sessions';

let page: Rendered | null = null;
afterEach(() => {
  page?.close();
  page = null;
  vi.useRealTimers();
});
const nothing = () => undefined;

describe('the top bar', () => {
  test.each([
    ['2013-09-30', '30 September 2013 · 1 day to 1 October'],
    ['2013-09-27', '27 September 2013 · 4 days to 1 October'],
    ['2010-05-12', '12 May 2010 · 1,238 days to 1 October'],
    ['2013-10-01', '1 October 2013 · the day'],
    ['2013-10-02', '2 October 2013 · 1 day after 1 October'],
    ['2014-11-22', '22 November 2014 · 417 days after 1 October'],
  ])('counts the days on %s: %s', async (date, said) => {
    page = await rendered(
      <TopBar date={date} act={3} opening="pending" onSettings={nothing} onLeave={nothing} />,
    );
    expect(page.text()).toContain(said);
    expect(page.text()).toContain('Act 3 · Squeeze');
  });

  test('act 5 is called otherwise where the opening held', () => {
    expect(actName(5, 'failed')).toBe('Rescue');
    expect(actName(5, 'held')).not.toBe('Rescue');
    expect(actName(4, 'held')).toBe(actName(4, 'failed'));
    expect(actName(1, 'pending')).toBe('Design');
    expect(actName(9, 'pending')).toBe('');
  });
});

describe('the readings', () => {
  const before = playedTo('D09').turn().system;
  const live = playedTo('D22').turn().system;

  test('before the opening: four, with notes, and how many there are', async () => {
    const onAll = vi.fn();
    page = await rendered(<Readings system={before} onAll={onAll} />);
    expect(page.text()).toBe(
      'Reported ready 60 % outside check: never Money obligated $416 M promised in contracts ' +
        'Patience left 52 of 100, upstairs and outside Strain on people some All 4 readings',
    );
    await page.press('All 4 readings');
    expect(onAll).toHaveBeenCalledTimes(1);
  });

  test('after it: what people meet, without the notes, strain as a number, and what was found out', async () => {
    page = await rendered(<Readings system={live} onAll={nothing} />);
    expect(page.text()).toMatch(/^Plans chosen .* Pages that fail .* Seconds a page .* Time it is up .*/);
    expect(page.text()).toMatch(/Strain on people \d+ /);
    expect(page.text()).toContain('found Oct 2013');
    expect(page.text()).not.toContain('outside check');
    expect(page.text()).toContain('All 10 readings');
    expect(rowOf(live)).toHaveLength(6);
  });

  test('all of them are explained, with when they were found', async () => {
    page = await rendered(<ReadingsDialog system={live} onClose={nothing} />);
    const terms = [...document.querySelectorAll('dialog dt')].map((each) => page!.text(each));
    expect(terms).toHaveLength(10);
    expect(terms.filter((each) => each.includes('found Oct 2013'))).toHaveLength(4);
    expect([...document.querySelectorAll('dialog dd')].every((each) => page!.text(each).length > 20)).toBe(
      true,
    );
  });
});

describe('a step in words', () => {
  const at = (until: string, road = {}) => playedTo(until, road).turn().system;
  test('says what moved, and nothing of what did not', () => {
    const [one, other] = [at('D03'), at('D03')];
    expect(stepWords(theCase, one, other)).toBe('Nothing on the desk changed.');
    const said = stepWords(theCase, at('D18'), at('D22'));
    expect(said).toContain('Plans chosen: ');
    expect(said).not.toContain('Strain on people: heavy to');
    expect(said).not.toMatch(/Reported ready/);
    expect(said).toMatch(/Found out, Verified end to end: /);
  });

  test('names each way that opened or shut, first of all', () => {
    const said = stepWords(theCase, at('D18'), at('D22'));
    expect(said).toMatch(/^A way out opened: Eyes on the whole\. Plans chosen: /);
    expect(stepWords(theCase, at('D22'), at('D18'))).toMatch(/^A way out shut: Eyes on the whole\. /);
  });
});

describe('the ways out', () => {
  const play = playedTo('D09');
  const props = { theCase, turns: play.turns(), system: play.turn().system };

  test('each says whether it is open, since when and by which choice', async () => {
    page = await rendered(<Ways {...props} />);
    expect(page.host.querySelectorAll('li')).toHaveLength(7);
    expect(page.text()).toContain('Look before you apply: open. Open from the start.');
    expect(page.text()).toContain('Fewer at a time: shut. Shut from the start.');
    expect(page.text()).toContain(
      'One joins the pieces: shut. Shut since: The agency joins them itself (Sept 2011).',
    );
    expect(openWays(props.system)).toBe('2 of 7 open');
  });

  test('one opened by a choice says by which', () => {
    const other = playedTo('D05', { D04: 'integrator.lead' });
    expect(standsBy(theCase, other.turns(), other.turn().system, 'joins')).toMatch(
      /^Open since: .+ \(Sept 2011\)$/,
    );
  });

  test('all of them are explained as they stand', async () => {
    page = await rendered(<WaysDialog {...props} onClose={nothing} />);
    const text = page.text(document.querySelector('dialog'));
    expect(text).toContain('2 of 7 open');
    expect(text).toContain(theCase.ways.look.open);
    expect(text).not.toContain(theCase.ways.look.shut);
    expect(text).toContain(theCase.ways.fewer.shut);
    expect(text).not.toContain(theCase.ways.fewer.open);
  });
});

describe('the hands on the stream', () => {
  const on = { onPlay: vi.fn(), onPause: vi.fn(), onSkip: vi.fn() };
  const draw = async (state: StreamState, speed: 1 | 4 = 1) => {
    page = await rendered(<StreamControls state={state} speed={speed} {...on} />);
    return page.all('button').map(page.nameOf);
  };
  test.each<[StreamState, string[]]>([
    ['none', []],
    ['playing', ['Pause', '1 times the speed', '4 times the speed', 'Skip to the end']],
    ['paused', ['Go on', '1 times the speed', '4 times the speed', 'Skip to the end']],
    ['ended', ['Play again']],
  ])('where it is %s', async (state, names) => expect(await draw(state)).toEqual(names));

  test('do what they say', async () => {
    await draw('playing', 4);
    const pressed = page!.all('button').filter((each) => each.getAttribute('aria-pressed') === 'true');
    expect(pressed.map(page!.nameOf)).toEqual(['4 times the speed']);
    await page!.press('Pause');
    await page!.press('Skip to the end');
    await page!.press('1 times the speed');
    expect([on.onPause.mock.calls.length, on.onSkip.mock.calls.length]).toEqual([1, 1]);
    expect(on.onPlay.mock.calls).toEqual([[1]]);
  });

  test('the focus stays on them when the stream ends under a hand', async () => {
    await draw('playing');
    page!.one('button', 'Skip to the end').focus();
    await page!.again(<StreamControls state="ended" speed={1} {...on} />);
    expect(page!.nameOf(document.activeElement!)).toBe('Play again');
  });
});

describe('the picture’s place', () => {
  const { turns, turn } = { turns: playedTo('D22').turns(), turn: playedTo('D22').turn() };
  const launch = turn.scenes.find(({ moment }) => moment === 'launch')!;
  const draw = async (
    refuses: boolean,
    change: object = {},
    sight = sightOf(turns.at(-1)!, launch, 'launch'),
  ) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const picture = testPicture(refuses);
    const states: string[] = [];
    const area = (more: object = {}) => (
      <PictureArea
        maker={picture.maker}
        sight={sight}
        moving
        contrast="dark"
        text={100}
        sound={false}
        words={false}
        onState={(state) => states.push(state)}
        {...change}
        {...more}
      />
    );
    page = await rendered(area());
    vi.advanceTimersByTime(49);
    await page.settle();
    expect(states).toEqual(['coming']);
    vi.advanceTimersByTime(1);
    await page.settle();
    return { picture, states, area };
  };
  const words = () => page!.host.querySelector('.picture-words')!;

  test('is asked for after the text, shown what is read, and its words are for screen readers alone', async () => {
    const { picture, states } = await draw(false);
    expect(states).toEqual(['coming', 'there']);
    expect(picture.shown.map(({ date }) => date)).toEqual(['2013-10-01']);
    expect(picture.calls).toEqual(['silent']);
    expect(words().className).toContain('unseen');
    expect(words().getAttribute('tabindex')).toBe(null);
    expect(page!.text()).toContain('The picture on 2013-10-01.');
  });

  test('where it cannot be drawn its words stand there, reachable by key, and no hands on a stream', async () => {
    const { states } = await draw(true);
    expect(states).toEqual(['coming', 'missing']);
    expect(page!.text()).toContain('This browser cannot draw the picture.');
    expect(words().className).not.toContain('unseen');
    expect(words().getAttribute('tabindex')).toBe('0');
    expect(page!.all('group')).toEqual([]);
  });

  test('its stream is played by hand, and only where things may move', async () => {
    const { picture, area } = await draw(false);
    await page!.press('4 times the speed');
    await page!.press('Pause');
    await page!.press('Skip to the end');
    expect(picture.calls.slice(1)).toEqual(['play 4', 'pause', 'skip']);
    await page!.again(area({ words: true }));
    expect(page!.all('group')).toEqual([]);
    page!.close();
    await draw(false, { moving: false });
    expect(page!.all('group')).toEqual([]);
  });

  test('follows sound and sight, and is taken away with its place', async () => {
    const { picture, area } = await draw(false);
    await page!.again(area({ sound: true }));
    await page!.again(area({ sound: true, sight: sightOf(turn, turn) }));
    expect(picture.calls).toEqual(['silent', 'loud']);
    expect(picture.shown.map(({ date }) => date)).toEqual(['2013-10-01', '2013-10-24']);
    page!.close();
    expect(picture.calls.at(-1)).toBe('destroy');
  });

  test('can be put away and fetched back', async () => {
    await draw(false);
    const place = () => page!.host.querySelector('section')!.hasAttribute('data-folded');
    await page!.press('Hide picture');
    expect(place()).toBe(true);
    expect(page!.one('button', 'Show picture').getAttribute('aria-expanded')).toBe('false');
    await page!.press('Show picture');
    expect(place()).toBe(false);
  });
});
