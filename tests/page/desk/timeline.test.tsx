// @vitest-environment happy-dom
// The timeline as it is read: a bead for each decision, what is still to come, and the mark of 1 October between them.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Timeline, type TimelineProps } from '../../../src/page/desk/timeline';
import type { PresetId } from '../../../src/play/case';
import { rendered, type Rendered } from '../../rendered';
import { playedTo, theCase, type Road } from '../sessions';

let page: Rendered | null = null;
afterEach(() => page?.close());

async function draw(
  until: string,
  change: Partial<TimelineProps> = {},
  road: Road = {},
  preset: PresetId = 'alone',
) {
  const play = playedTo(until, road, preset);
  const { date, system } = play.turn();
  const onBack = vi.fn();
  page?.close();
  page = await rendered(
    <Timeline
      theCase={theCase}
      turns={play.turns()}
      asks={play.run().asks}
      date={date}
      opening={system.opening}
      asking
      onBack={onBack}
      {...change}
    />,
  );
  return onBack;
}
/** The string as signs: o taken, @ asked now, . to come, | the mark. */
const strung = () =>
  [...page!.host.querySelectorAll('li')]
    .map(({ className }) =>
      className.includes('launch')
        ? '|'
        : className.includes('now')
          ? '@'
          : className.includes('coming')
            ? '.'
            : 'o',
    )
    .join('');
const dates = () => [...page!.host.querySelectorAll('small')].map((each) => each.textContent);

describe('what is strung', () => {
  test.each([
    ['D01', '@.......|...', '10 decisions still to come, at most'],
    ['D09', 'ooooo@..|...', '5 decisions still to come, at most'],
    ['D18', 'ooooooo@|...', '3 decisions still to come, at most'],
    ['D22', 'oooooooo|@..', '2 decisions still to come, at most'],
    ['D30', 'oooooooo|oo@', ''],
    ['', 'oooooooo|ooo', ''],
  ])('at %s: %s', async (until, signs, left) => {
    await draw(until);
    expect(strung()).toBe(signs);
    expect(page!.text()).toBe(`1 Oct 2013 ${left}`.trim());
  });

  test('until it is asked, the next decision is still to come', async () => {
    await draw('D09', { asking: false });
    expect(strung()).toBe('ooooo...|...');
    expect(page!.text()).toContain('6 decisions still to come');
    await draw('D22', { asking: false, date: '2013-10-01' });
    expect(strung()).toBe('oooooooo|...');
    await draw('D22', { asking: false, date: '2013-09-27' });
    expect(strung()).toBe('oooooooo|...');
  });

  test('one decision is one', async () => {
    await draw('D23');
    expect(page!.text()).toContain('1 decision still to come, at most');
  });
});

describe('a bead', () => {
  test('says what was asked and chosen, and leads back there', async () => {
    const onBack = await draw('D05');
    await page!.press('Decision 2, 27 Jun 2011: How to buy it You chose: Buy from the old pool, now');
    expect(onBack.mock.calls).toEqual([[1]]);
    await page!.press(/^Decision 1, /);
    expect(onBack.mock.calls.at(-1)).toEqual([0]);
  });

  test('of the decision asked now leads nowhere', async () => {
    const onBack = await draw('D05');
    const now = page!.one('button', 'Now: Settle the rules early, or wait?') as HTMLButtonElement;
    expect(now.disabled).toBe(true);
    now.click();
    expect(onBack).not.toHaveBeenCalled();
  });

  test('tells people from technology by more than its place', async () => {
    await draw('D05');
    const shapes = [...page!.host.querySelectorAll('button')].map(({ className }) => className);
    expect(new Set(shapes)).toEqual(new Set(['people', 'technology']));
    expect(shapes[0]).toBe('people');
  });

  test('carries its month; on a crowded string the first of each year its year', async () => {
    await draw('D05');
    expect(dates()).toEqual(['May 2010', 'Jun 2011', 'Sept 2011', 'Feb 2012']);
    await draw('D05', {}, {}, 'full');
    expect(dates()).toEqual(['2010', '2011', '', '', '2012']);
  });
});
