// Runs from outside: what can be opened is opened, what cannot is put into words.
import { expect, test } from 'vitest';
import { compiledOnce } from '../../../story/build/once';
import { makeCode } from '../../../src/play/code';
import { writeRun } from '../../../src/play/write-run';
import { openPlaythrough } from '../../../src/play/playthrough';
import { standing, type Run } from '../../../src/play/run';
import { olderOrNewer, runFromCode, runFromText } from '../../../src/page/run/intake';
import { newHeader } from '../../../src/page/run/header';
import { words } from '../../../src/words/words';

const theCase = compiledOnce();

function played(decisions: number): Run {
  const play = openPlaythrough(theCase, newHeader(theCase, 'alone', 'en', 0));
  for (let count = 0; count < decisions && play.turn().asks; count += 1)
    play.choose(play.turn().choices.at(-1)!.id, { ms: 10 }, count);
  return play.run();
}
const taken = (run: Run) =>
  standing(run.events).map((event) => (event.kind === 'decided' ? event.choice : event.taken));

test('a file comes back as the same run', () => {
  const run = played(4);
  const brought = runFromText(theCase, writeRun(run));
  expect(brought).toMatchObject({ ok: true, notice: '' });
  expect(brought.ok && brought.play.run()).toEqual(run);
});

test.each([3, 99])('a code of %i decisions opens a new run that took the same', (decisions) => {
  const run = played(decisions);
  const brought = runFromCode(theCase, makeCode(theCase, run, 'route'));
  expect(brought.ok && taken(brought.play.run())).toEqual(taken(run));
  expect(brought.ok && brought.play.run().id).not.toBe(run.id);
});

test('what cannot be read has words', () => {
  expect(runFromText(theCase, '{')).toEqual({ ok: false, problem: words.problems.file.notJson });
  expect(runFromCode(theCase, 'ABCD-EFG')).toEqual({ ok: false, problem: words.problems.code.badCheck });
});

test('an altered run is opened, and said to be altered', () => {
  const text = writeRun(played(3)).replace('"ms":10', '"ms":11');
  const brought = runFromText(theCase, text);
  expect(brought.ok && brought.notice).toContain('changed after it was written');
});

test('a run under other rules becomes a new one up to the first difference', () => {
  const run = played(3);
  const events = run.events.map((event, index) =>
    event.kind === 'decided' && index === 2 ? { ...event, digest: '00000000' } : event,
  );
  const brought = runFromText(theCase, writeRun({ ...run, events }));
  expect(brought.ok && taken(brought.play.run())).toEqual(taken(run).slice(0, 2));
  expect(brought.ok && brought.notice).toContain('From decision 3 on');
});

test('the same run twice: older, newer, or another state', () => {
  const [three, four] = [played(3), played(4)];
  const same = { ...three, id: four.id };
  const first = { ...four, events: four.events.slice(0, 3) };
  expect(olderOrNewer(four, first)).toBe('same or newer');
  expect(olderOrNewer(first, four)).toBe('older');
  expect(
    olderOrNewer({ ...same, events: same.events.map((event) => ({ ...event, at: event.at + 1 })) }, four),
  ).toBe('other');
});
