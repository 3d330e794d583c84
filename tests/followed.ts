// What must hold once the worked examples of CONTRIBUTING.md were followed; run on the copy they were followed in.
import { describe, expect, test } from 'vitest';
import { deskReadings } from '../src/page/lookup';
import type { PresetId } from '../src/play/case';
import { openPlaythrough, type Playthrough } from '../src/play/playthrough';
import { passagesOf } from '../src/play/scene';
import { words } from '../src/words/words';
import { compileStory } from '../story/build/compile';

const theCase = compileStory();

function opened(preset: PresetId): Playthrough {
  return openPlaythrough(theCase, {
    format: 1,
    id: '00000000000000aa',
    started: '2026-03-02T09:00:00.000Z',
    edition: theCase.edition,
    preset,
    asks: [...(theCase.presets[preset]?.asks ?? [])],
    language: 'en',
    mode: 'alone',
    groups: [],
  });
}

/** All that is read on this turn. */
const readOn = (play: Playthrough) => passagesOf(play.turn().scenes);

describe('A choice', () => {
  test('can be taken, is not without effect, and the run goes on to an ending', () => {
    const [play, other] = [opened('alone'), opened('alone')];
    expect(play.turn().choices.map(({ id }) => id)).toContain('owner.board');
    expect(play.choose('owner.board', { ms: 1, reason: 'r4' }, 1).ok).toBe(true);
    other.choose('owner.policy', { ms: 1 }, 1);
    expect(play.turn().digest).not.toBe(other.turn().digest);
    expect(readOn(play)[0]?.text).toContain('Thursdays at ten');
    while (play.turn().asks) play.choose(play.turn().choices[0]?.id ?? '', { ms: 1 }, 1);
    expect(play.turn().ending).not.toBe('');
    expect(play.turn().system.applied).toContain('owner.board');
  });
});

describe('A document', () => {
  test('lies in the file of its decision, and opening it goes on record', () => {
    const document = theCase.documents.find(({ id }) => id === 'd01-board');
    expect(document).toMatchObject({ decision: 'D01', label: 'reconstructed' });
    const play = opened('alone');
    expect(play.turn().asks).toBe(document?.decision);
    play.note({ kind: 'opened', document: 'd01-board' }, 1);
    expect(play.run().events.at(-1)).toMatchObject({ kind: 'opened', document: 'd01-board' });
  });
});

describe('A fact', () => {
  test('is cited where it is read, with its source', () => {
    const read = readOn(opened('alone')).find(({ facts }) => facts.includes('LAW-08'));
    expect(read?.basis).toBe('record');
    expect(read?.text).toContain('60 votes');
    expect(theCase.facts['LAW-08']?.url).toContain('senate.gov');
  });
});

describe('A reading', () => {
  test('stands on the desk under its name, and is said in a scene', () => {
    const play = opened('full');
    play.choose('owner.policy', { ms: 1 }, 1);
    expect(play.turn().asks).toBe('D02');
    const desk: readonly string[] = deskReadings(play.turn().system).map(({ id }) => id);
    expect(desk).toContain('hubObligated');
    expect(Object.entries(words.readings)).toContainEqual(['hubObligated', 'Money for the hub']);
    expect(readOn(play).map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^The hub has cost \d+ million dollars so far\.$/),
    );
  });
});
