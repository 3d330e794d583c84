// @vitest-environment happy-dom
// The record card as it stands after a choice: what was really done, what is known of the option, what it moved.
import { afterEach, describe, expect, test } from 'vitest';
import { openTelling } from '../../../src/play/telling';
import { RecordCard } from '../../../src/page/paper/card';
import type { Decision, Option } from '../../../src/play/case';
import { rendered, type Rendered } from '../../rendered';
import { theCase } from '../sessions';

let page: Rendered | null = null;
afterEach(() => page?.close());
const decisionOf = (id: string) => theCase.decisions.find((each) => each.id === id)!;
const draw = async (decision: Decision, option: Option = decision.options[0]!) => {
  page?.close();
  page = await rendered(<RecordCard theCase={theCase} decision={decision} option={option} />);
  return page.text();
};
/** An option that moves nothing and of which nothing is known, but for this. */
function bare(change: Partial<Option> = {}): Option {
  const { serves: _serves, strains: _strains, card: _card, ...option } = decisionOf('D14').options[0]!;
  return { ...option, opens: [], shuts: [], ...change };
}

test('tells what was really done, and how sure that is', async () => {
  const { record, options } = decisionOf('D14');
  const text = await draw(decisionOf('D14'));
  expect(text).toMatch(/^What was really done From the record /);
  expect(text).toContain(record!.text);
  expect(text).toContain(options[0]!.card!.text);
  expect(page!.all('button')).toHaveLength(1);
});

test('where history never came, says that, and nothing of what was on the table', async () => {
  const { record: _record, ...built } = decisionOf('D14');
  const text = await draw(built, bare());
  expect(text).toMatch(/^This branch never happened /);
  expect(text).toContain('there is no record to put beside it');
  expect(text).not.toContain('What was really done');
  expect(page!.all('button')).toEqual([]);
  expect(page!.host.querySelector('dl')).toBe(null);
});

test('an option without a card says whether it was on the table', async () => {
  const said = [];
  for (const mark of ['took', 'documented', 'built'] as const) {
    const text = await draw(decisionOf('D14'), bare({ mark }));
    said.push(text.slice(text.indexOf(bare().short)));
  }
  expect(new Set(said).size).toBe(3);
});

describe('what it moved', () => {
  test.each<[string, Partial<Option>, string]>([
    ['Serves', { serves: 'incompletion' }, 'Incompletion'],
    ['Strains', { strains: 'incompletion' }, 'Incompletion'],
    ['Opens', { opens: ['stop'] }, 'Someone may stop it'],
    ['Shuts', { shuts: ['stop'] }, 'Someone may stop it'],
  ])('%s stands there where it did that, and alone', async (heading, moved, what) => {
    await draw(decisionOf('D14'), bare(moved));
    const list = page!.host.querySelector('dl')!;
    expect([...list.querySelectorAll('dt')].map((each) => page!.text(each))).toEqual([heading]);
    expect(page!.text(list.querySelector('dd'))).toContain(what);
  });
});

test('tells nothing that comes after the next question, on any of these roads', () => {
  for (let pick = 0; pick < 4; pick += 1) {
    const telling = openTelling(theCase, theCase.presets.alone!.asks);
    while (telling.turn().asks) {
      const { asks, choices } = telling.turn();
      const option = choices[Math.min(pick, choices.length - 1)]!.id;
      const next = telling.take(option, false)!.scenes.find(({ part }) => part === 'story')!.date;
      const { record, options } = decisionOf(asks);
      const card = options.find(({ id }) => id === option)!.card;
      for (const id of [...(record?.facts ?? []), ...(card?.facts ?? [])])
        expect(theCase.facts[id]!.from <= next, `${option}: ${id}, next ${next}`).toBe(true);
    }
  }
});
