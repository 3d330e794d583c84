// Words explained on a page are those that stand on it.
import { expect, test } from 'vitest';
import { termsIn } from '../../../src/page/paper/terms';

const glossary = [
  { id: 'hub', term: 'hub', text: 'The part that asks.' },
  { id: 'load', term: 'load test', also: ['stress tests'], text: 'A trial.' },
];

test.each([
  ['The hub works.', ['hub']],
  ['Hubs and stress tests.', ['hub', 'load']],
  ['The hubbub of load tests.', ['load']],
  ['Nothing.', []],
])('%s', (text, ids) => {
  expect(termsIn({ glossary }, text).map(({ id }) => id)).toEqual(ids);
});
