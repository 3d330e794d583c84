// Papers in the file carry the day of the road that is played.
import { expect, test } from 'vitest';
import { documentsOf } from '../../../src/page/dialogs/dossier';
import { compiledOnce } from '../../../story/build/once';

const theCase = compiledOnce();
const dated = (decision: string, launch: 'all' | 'later') =>
  documentsOf(theCase, decision, launch).map(({ id, date }) => `${id} ${date}`);

test('where the opening was put off, papers written since it was due are a month later; older ones are not', () => {
  expect(dated('D22', 'all')).toEqual(['d22-columns 2013-10-23', 'd22-order 2011-09-30']);
  expect(dated('D22', 'later')).toEqual(['d22-columns 2013-11-23', 'd22-order 2011-09-30']);
  expect(dated('D30', 'later')).toEqual(dated('D30', 'all'));
  expect(documentsOf(theCase, '', 'all')).toEqual([]);
});
