// The story as it stands: it compiles, its edition says what has changed, and it asks what the game answers.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openBridge } from '../../src/play/bridge';
import { GAME_FUNCTIONS } from '../../story/build/check/functions';
import { compileFiles, compileStory } from '../../story/build/compile';
import { readFiles } from '../../story/build/files';
import { compiledOnce } from '../../story/build/once';
import { StoryError } from '../../story/build/problems';

const base = readFiles();
const theCase = compiledOnce();

/** The two parts of the edition after a change in one file. */
function editionWith(file: string, find: RegExp, put: string): string[] {
  const text = base.get(file)!;
  expect(text).toMatch(find);
  return compileFiles(new Map(base).set(file, text.replace(find, put))).edition.split('.');
}

test('it compiles without a mistake and has an edition', () => {
  expect(theCase.edition).toMatch(/^[0-9a-f]{8}\.[0-9a-f]{8}$/);
  expect(theCase.ink).toHaveProperty('inkVersion');
});

test('a change of words changes the text part of the edition only; a change of effects the rules part', () => {
  const [rules, text] = theCase.edition.split('.');
  const [sameRules, otherText] = editionWith(
    '1-design.ink',
    /(=== d01[\s\S]*?= asks\n)/,
    '$1A sentence more.\n',
  );
  expect(sameRules).toBe(rules);
  expect(otherText).not.toBe(text);
  expect(editionWith('tables/decisions.yaml', /shifts: true/, 'shifts: false')[0]).not.toBe(rules);
});

test('mistakes are thrown all at once, a line each, in the order of the files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'launch-day-story-'));
  try {
    writeFileSync(join(folder, 'main.ink'), '-> nowhere\n');
    compileStory(folder);
    expect.unreachable('an empty story has mistakes');
  } catch (error) {
    expect(error).toBeInstanceOf(StoryError);
    const lines = (error as StoryError).message.split('\n');
    expect(lines).toContain('story/tables/decisions.yaml:1:1: there is no such table');
    expect(lines).toContain('story/documents:1:1: there are no documents');
    expect(lines).toEqual([...lines].sort((one, other) => one.localeCompare(other)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('the checks know the functions that the game answers, and what they take', () => {
  const { functions } = openBridge(theCase, []);
  const known = Object.entries(GAME_FUNCTIONS).map(([name, { takes, gives }]) => [
    name,
    { takes: takes === null ? 0 : 1, acts: gives === 'act' },
  ]);
  const answered = Object.entries(functions).map(([name, { takes, acts }]) => [name, { takes, acts }]);
  expect(Object.fromEntries(known)).toEqual(Object.fromEntries(answered));
});
