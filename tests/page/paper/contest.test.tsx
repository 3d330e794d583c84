// @vitest-environment happy-dom
// "Contest this": pressed, a line or none, said to be noted, and on record.
import { beforeEach, expect, test } from 'vitest';
import { Contest } from '../../../src/page/paper/contest';
import type { Session } from '../../../src/page/run/session';
import { rendered, type Rendered } from '../../rendered';
import { sessionAt } from '../sessions';

let session: Session;
let page: Rendered;
beforeEach(async () => {
  session = sessionAt('D04');
  page = await rendered(<Contest session={session} decision="D01" />);
  return () => page.close();
});
const onRecord = () => session.run().events.filter(({ kind }) => kind === 'contested');

test('a line is noted with the decision it is about, and thanked for in place of the form', async () => {
  await page.press('Contest this');
  expect(document.activeElement).toBe(page.one('field', 'What is wrong with it? (optional)'));
  await page.fill('What is wrong with it? (optional)', '  The minister would never have agreed.  ');
  await page.key('Enter');
  expect(onRecord()).toMatchObject([{ decision: 'D01', line: 'The minister would never have agreed.' }]);
  expect(page.all('field')).toEqual([]);
  expect(document.activeElement?.textContent).toBe(page.text());
});

test('no line is needed', async () => {
  await page.press('Contest this');
  await page.fill('What is wrong with it? (optional)', '   ');
  await page.press('Note it');
  expect(onRecord()).toHaveLength(1);
  expect(onRecord()[0]).not.toHaveProperty('line');
});

test('another question may be asked on the button', async () => {
  await page.again(<Contest session={session} decision="D01" ask="Contest what came of it" />);
  expect(page.all('button').map(page.nameOf)).toEqual(['Contest what came of it']);
});
