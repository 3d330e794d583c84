// How much there must be: points, options, cards, reasons, questions, desks and documents.
import { expect, test } from 'vitest';
import { compiledOnce } from '../../story/build/once';

const { decisions, documents, glossary, slides } = compiledOnce();
const recorded = decisions.filter(({ id }) => id.startsWith('D'));
const papersOf = (id: string) => documents.filter(({ decision }) => decision === id).length;

test('thirty points of the record and five of openings that hold', () => {
  expect(recorded).toHaveLength(30);
  expect(decisions.filter(({ when }) => when === 'held').map(({ id }) => id)).toEqual([
    'B1',
    'B2',
    'B3',
    'B4',
    'B5',
  ]);
});

test('two to four options each, five at the opening, four at repair or start again', () => {
  for (const { id, options } of decisions) {
    const [least, most] = id === 'D18' ? [5, 5] : id === 'D21' ? [4, 4] : [2, 4];
    expect(options.length, id).toBeGreaterThanOrEqual(least!);
    expect(options.length, id).toBeLessThanOrEqual(most!);
  }
});

test('each option has its price, four or five reasons, what it serves and strains, and a card; each point two questions', () => {
  for (const { id, options, questions, record } of decisions) {
    expect(questions, id).toHaveLength(2);
    expect(Boolean(record?.text), `${id} has a record card where there is a record`).toBe(id.startsWith('D'));
    for (const { id: option, hint, short, reasons, serves, strains, card } of options) {
      expect([4, 5], option).toContain(reasons.length);
      expect(short.split(' ').length, option).toBeLessThanOrEqual(7);
      expect([hint, serves, strains, card?.text].every(Boolean), option).toBe(true);
      expect(serves, option).not.toBe(strains);
    }
  }
});

test('each key point has four desks, two messages and two documents; half of the others have one', () => {
  const keys = decisions.filter(({ key }) => key);
  expect(keys.map(({ id }) => id)).toEqual(['D01', 'D04', 'D05', 'D09', 'D14', 'D18', 'D22', 'B2', 'D30']);
  for (const { id, roleCards, messages } of keys) {
    expect([roleCards?.length, messages?.length], id).toEqual([4, 2]);
    expect(papersOf(id), id).toBeGreaterThanOrEqual(2);
  }
  const others = decisions.filter(({ key }) => !key);
  expect(others.filter(({ id }) => papersOf(id) > 0).length).toBeGreaterThanOrEqual(others.length / 2);
});

test('at most fifteen terms are explained, and every bullet of the slides has its row', () => {
  expect(glossary?.length).toBeLessThanOrEqual(15);
  expect(slides?.length).toBe(20);
});
