// Our own mistakes in the story fail the build and name file and line: each one is made here on purpose.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compileStory, STORY_FOLDER, StoryError } from '../../story/build/compile';
import { numbersIn, occursIn } from '../../story/build/numbers';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'launch-day-story-'));
  cpSync(STORY_FOLDER, folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Changes one file; the text to replace must be there. Returns the line it stood on. */
function change(file: string, from: string | RegExp, to: string): number {
  const text = readFileSync(join(folder, file), 'utf8');
  const at = typeof from === 'string' ? text.indexOf(from) : text.search(from);
  if (at < 0) throw new Error(`${file} does not contain ${String(from)}`);
  writeFileSync(join(folder, file), text.replace(from, to));
  return text.slice(0, at).split('\n').length;
}

function mistakes(): string {
  try {
    compileStory(folder);
    return '';
  } catch (error) {
    if (error instanceof StoryError) return error.message;
    throw error;
  }
}

describe('the story as it stands', () => {
  test('compiles without a mistake and has an edition', () => {
    expect(mistakes()).toBe('');
    expect(compileStory(folder).edition).toMatch(/^[0-9a-f]{8}\.[0-9a-f]{8}$/);
  });

  test('a change of words changes the text part of the edition only; a change of effects the rules part', () => {
    const [rules, text] = compileStory(folder).edition.split('.');
    change('1-design.ink', /(=== d01[\s\S]*?= asks\n)/, '$1A sentence more.\n');
    const [sameRules, otherText] = compileStory(folder).edition.split('.');
    expect(sameRules).toBe(rules);
    expect(otherText).not.toBe(text);
    change('tables/decisions.yaml', /shifts: true/, 'shifts: false');
    expect(compileStory(folder).edition.split('.')[0]).not.toBe(rules);
  });
});

describe('a mistake is named by file and line', () => {
  test('an option without an id', () => {
    const line = change('3-squeeze.ink', /\s*# id: review\.note/, '');
    expect(mistakes()).toContain(`story/3-squeeze.ink:${line}: an option without an id`);
  });

  test('an id that is not in the table, and the option that is then missing', () => {
    const line = change('3-squeeze.ink', '# id: review.note', '# id: review.notes');
    expect(mistakes()).toContain(`story/3-squeeze.ink:${line}: the id review.notes is not in decisions.yaml`);
    expect(mistakes()).toMatch(
      /story\/tables\/decisions\.yaml:\d+: the option review\.note is asked, but no scene offers it/,
    );
  });

  test('the same id twice in the table', () => {
    change('tables/decisions.yaml', 'id: owner.outsider', 'id: owner.policy');
    expect(mistakes()).toMatch(
      /story\/tables\/decisions\.yaml:\d+: the option id owner\.policy stands twice/,
    );
  });

  test('a recorded decision without exactly one option marked took', () => {
    change('tables/decisions.yaml', /mark: took/, 'mark: built');
    expect(mistakes()).toMatch(/story\/tables\/decisions\.yaml:\d+: D01 has 0 options marked took/);
  });

  test('an unknown fact', () => {
    const line = change('3-squeeze.ink', /# fact: WRN-04/, '# fact: WRN-99');
    expect(mistakes()).toContain(`story/3-squeeze.ink:${line}: unknown fact WRN-99`);
  });

  test('a fact before its date', () => {
    const line = change('3-squeeze.ink', /# fact: WRN-04/, '# fact: ENR-16');
    expect(mistakes()).toMatch(
      new RegExp(`story/3-squeeze\\.ink:${line}: ENR-16 may be shown from 2014-04-19`),
    );
  });

  test('a fact whose day of showing is before its own date', () => {
    const line = change(
      'tables/facts.csv',
      /^LAW-03,2013-10-01,(2013-10-01)?/m,
      'LAW-03,2013-11-01,2013-10-01',
    );
    expect(mistakes()).toMatch(new RegExp(`story/tables/facts\\.csv:${line}: LAW-03`));
  });

  test('a number without a source', () => {
    const line = change('1-design.ink', /(=== d01[\s\S]*?= asks\n)/, '$1There were 77 chairs in the room.\n');
    expect(mistakes()).toMatch(new RegExp(`story/1-design\\.ink:${line + 0}|the number "77" has no source`));
    expect(mistakes()).toContain('the number "77" has no source on its line');
  });

  test('an unknown effect', () => {
    change('tables/decisions.yaml', /(effects:\s*(?:\n\s*-\s*|\[\s*)\{ id: )\w+/, '$1nonsense');
    expect(mistakes()).toMatch(/story\/tables\/decisions\.yaml:\d+: .*unknown effect nonsense/);
  });

  test('a loose end', () => {
    change('3-squeeze.ink', /(=== d09[\s\S]*?)- -> timeline/, '$1- The corridor is empty.');
    expect(mistakes()).toMatch(/story\/3-squeeze\.ink:\d+: .*(loose end|fall through)/i);
  });

  test('a divert to nowhere, and broken YAML', () => {
    change('3-squeeze.ink', '-> timeline', '-> timelin');
    expect(mistakes()).toMatch(/story\/3-squeeze\.ink:\d+: .*timelin/);
    change('tables/decisions.yaml', 'theme: governance', 'theme: [governance');
    expect(mistakes()).toMatch(/story\/tables\/decisions\.yaml:\d+: /);
  });

  test('a decision that some preset leaves out and no scene tells', () => {
    change('6-keep.ink', '~ settle("B5")', '~ settle("B4")');
    expect(mistakes()).toMatch(
      /story\/tables\/decisions\.yaml:\d+: B5 is not asked by every preset, but no scene tells it/,
    );
  });

  test('a decision that nothing on the timeline tells', () => {
    change('main.ink', '- not d13 and due("D13"): -> d13\n', '');
    expect(mistakes()).toContain('nothing on the timeline tells D13');
  });
});

describe('what stands beside the scenes', () => {
  test('a bullet of the slides that nobody sees or feels', () => {
    const line = change('tables/slides.yaml', /  felt: "A guess about machines[^"]*"/, '  felt: ""');
    expect(mistakes()).toMatch(
      /story\/tables\/slides\.yaml:\d+: "Based on socio-technical theory.*is not both seen and felt/,
    );
    expect(line).toBeGreaterThan(1);
    change('tables/slides.yaml', 'where: [coalface, debrief]', 'where: [nowhere]');
    expect(mistakes()).toContain('names an unknown place nowhere');
  });

  test('a desk without a card, a card too long, and a fact that nobody could know yet', () => {
    change('tables/desks.yaml', /    - \{ role: supplier, basis: record, facts: \[ORG-06\].*\n/, '');
    change(
      'tables/desks.yaml',
      'It does not say who would be."',
      `It does not say who would be. ${'Word '.repeat(30)}"`,
    );
    change(
      'tables/desks.yaml',
      'facts: [REQ-15], text: "The order does',
      'facts: [CON-17], text: "The order does',
    );
    expect(mistakes()).toMatch(
      /story\/tables\/desks\.yaml:\d+: D01 needs one role card for each of policy, technical, supplier, public/,
    );
    expect(mistakes()).toMatch(/D01 technical: \d+ words; at most 40/);
    expect(mistakes()).toMatch(/D04 policy: CON-17 may be shown from 2011-09-30, not by 2011-09-12/);
  });

  test('a term that the story does not use, and one that takes two sentences', () => {
    change('tables/glossary.yaml', 'term: Medicare,', 'term: Kubernetes,');
    change('tables/glossary.yaml', 'and from which day."', 'and from when. It is a long word."');
    expect(mistakes()).toMatch(/story\/tables\/glossary\.yaml:\d+: Kubernetes does not occur in the story/);
    expect(mistakes()).toMatch(/story\/tables\/glossary\.yaml:\d+: cover: one plain sentence/);
  });
});

describe('the number rule', () => {
  test.each([
    ['Six people on 1 October 2013 at 9 a.m.', []],
    ['It is nine forty.', []],
    ['They read 200 documents.', ['200']],
    ['Fourteen pages.', ['fourteen']],
    ['Seventy-two of them.', ['seventy-two']],
    ['About 1.2 million people.', ['1.2', 'million']],
    ['A third, or 33 percent.', ['33', 'percent']],
    ['In 2012 and since.', []],
  ])('%s', (words, numbers) => {
    expect(numbersIn(words)).toEqual(numbers);
  });

  test.each([
    ['fourteen', 'a deck of 14 slides', true],
    ['200', 'over 200 documents', true],
    ['20', 'over 200 documents', false],
    ['thousand', 'some 2000 users', true],
    ['percent', '43 percent', true],
  ])('%s in %s', (number, text, found) => {
    expect(occursIn(number, text)).toBe(found);
  });
});
