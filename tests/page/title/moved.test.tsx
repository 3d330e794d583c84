// @vitest-environment happy-dom
// A run that is open elsewhere: it is said, and what can still be done is offered and no more.
import { afterEach, expect, test } from 'vitest';
import { Moved } from '../../../src/page/title/moved';
import { rendered, type Rendered } from '../../rendered';

let page: Rendered;
const done: string[] = [];
const act = (name: string) => () => void done.push(name);
afterEach(() => page.close());

test.each([
  [true, true, ['Go on here instead', 'Save the file', 'Back to the title']],
  [false, true, ['Save the file', 'Back to the title']],
  [true, false, ['Go on here instead', 'Back to the title']],
  [false, false, ['Back to the title']],
])('to take over: %s; to save: %s', async (takes, saves, names) => {
  done.length = 0;
  page = await rendered(
    <Moved
      text="This run is open in another tab of this browser."
      onTakeOver={takes ? act('Go on here instead') : null}
      onSaveFile={saves ? act('Save the file') : null}
      onTitle={act('Back to the title')}
    />,
  );
  expect(document.activeElement).toBe(page.one('heading', 'Launch Day'));
  expect(page.text(document.querySelector('[role=alert]'))).toBe(
    'This run is open in another tab of this browser.',
  );
  expect(page.all('button').map(page.nameOf)).toEqual(names);
  for (const name of names) await page.press(name);
  expect(done).toEqual(names);
});
