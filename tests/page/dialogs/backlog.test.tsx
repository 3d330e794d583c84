// @vitest-environment happy-dom
// Everything so far: what has been read and no more, the desk of each moment, papers opened, choices.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Backlog } from '../../../src/page/dialogs/backlog';
import { beatsOf } from '../../../src/page/paper/beats';
import type { Playthrough } from '../../../src/play/playthrough';
import { typeset } from '../../../src/words/typeset';
import { rendered, type Rendered } from '../../rendered';
import { playedTo, theCase } from '../sessions';

let page: Rendered;
const seen = vi.fn();
beforeEach(() => {
  Element.prototype.scrollIntoView = seen;
});
afterEach(() => page.close());
const draw = async (play: Playthrough, beat = 99) => {
  page = await rendered(
    <Backlog theCase={theCase} run={play.run()} turns={play.turns()} beat={beat} onClose={() => undefined} />,
  );
  return [...document.querySelectorAll<HTMLElement>('.past')];
};
const wordsOf = (section: HTMLElement | undefined, selector: string) =>
  page.text(section!.querySelector(selector));
const opened = (play: Playthrough, document: string) => play.note({ kind: 'opened', document }, 0);

test('each turn has its text, the desk at its end, and the choice that followed', async () => {
  const play = playedTo('D04', { D01: 'owner.leader' });
  const sections = await draw(play);
  expect(sections).toHaveLength(play.turns().length);
  expect(wordsOf(sections[0], '.past-choice')).toMatch(/^Who owns the whole\? You chose: \S/);
  expect(wordsOf(sections[1], '.past-choice')).toMatch(/^How to buy it You chose: \S/);
  expect(sections[2]!.querySelector('.past-choice')).toBeNull();
  expect(wordsOf(sections[0], '.past-desk')).toMatch(/^On the desk then, \d+ \w+ 2010: \S.* · \S/);
  expect(wordsOf(sections[2], '.past-desk')).toMatch(/^On the desk then, \d+ \w+ 2011: /);
  expect(wordsOf(sections[0], 'h3')).toMatch(/2010/);
  // It opens at its end, where one was reading.
  expect(seen).toHaveBeenCalledWith({ block: 'end' });
});

test('of the turn that is being read only the pages so far', async () => {
  const play = playedTo('D18');
  const pages = beatsOf(play.turn()).map(({ told }) => told.flatMap(({ passages }) => passages)[0]!.text);
  expect(pages.length).toBeGreaterThan(2);
  for (const beat of [0, 1]) {
    const sections = await draw(play, beat);
    expect(pages.map((text) => page.text(sections.at(-1)).includes(typeset(text)))).toEqual(
      pages.map((_text, index) => index <= beat),
    );
    page.close();
  }
  const [before] = (await draw(play, 0)).slice(-2);
  const whole = beatsOf(play.turns().at(-2)!).at(-1)!.told.at(-1)!.passages.at(-1)!.text;
  expect(page.text(before)).toContain(typeset(whole));
});

describe('papers opened', () => {
  const [paper, other] = theCase.documents.filter(({ decision }) => decision === 'D01');

  test('stand with the decision before which they were opened, each once', async () => {
    const play = playedTo('D01');
    opened(play, paper!.id);
    opened(play, other!.id);
    opened(play, paper!.id);
    play.choose(play.turn().choices[0]!.id, { ms: 1 }, 1);
    const sections = await draw(play);
    expect(page.text(sections[0])).toContain(`You had opened: ${paper!.title}, ${other!.title}`);
    expect(page.text(sections[1])).not.toContain('You had opened');
  });

  test('those opened after going back belong to the road that is played', async () => {
    const play = playedTo('D01');
    opened(play, paper!.id);
    play.choose(play.turn().choices[0]!.id, { ms: 1 }, 1);
    opened(play, other!.id);
    play.choose(play.turn().choices[0]!.id, { ms: 1 }, 1);
    play.goBack(1, 2);
    const sections = await draw(play);
    expect(page.text(sections[0])).toContain(`You had opened: ${paper!.title}`);
    expect(page.text(sections[1])).toContain(`You had opened: ${other!.title}`);
    page.close();
    play.goBack(0, 3);
    expect(page.text((await draw(play))[0])).toContain(`You had opened: ${paper!.title}`);
  });

  test('one that the edition has no more is named by its id', async () => {
    const play = playedTo('D01');
    opened(play, 'd99-gone');
    expect(page.text((await draw(play))[0])).toContain('You had opened: d99-gone');
  });
});

test('what was left undecided says so, and what followed', async () => {
  const play = playedTo('D03');
  play.giveUp({ ms: 1 }, 1);
  const sections = await draw(play);
  expect(wordsOf(sections[1], '.past-choice')).toMatch(/^How to buy it Could not decide\. What followed: \S/);
});
