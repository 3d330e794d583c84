// @vitest-environment happy-dom
// How runs ended beside history, and the routes they took.
import { afterEach, expect, test } from 'vitest';
import type { LaunchId, Opening } from '../../../src/model/table/ids';
import type { Profile } from '../../../src/model/state/system';
import type { Reviewed } from '../../../src/review/entry';
import { Profiles } from '../../../src/trainer/views/profiles';
import { Routes } from '../../../src/trainer/views/routes';
import { rendered, type Rendered } from '../../rendered';
import { reviewedWith, systemWith, turnWith } from '../../review/by-hand';
import { tableOf } from '../review-at-test';

let page: Rendered;
afterEach(() => page.close());
const HISTORY: Profile = {
  peopleThrough: 5_460_000,
  service: 71.6,
  costMillion: 834,
  strain: 55.4,
  capability: 48,
  trust: 31,
};
const ended = (part: Parameters<typeof systemWith>[0], over = true): Reviewed =>
  reviewedWith({ turns: [turnWith(), turnWith({ system: systemWith(part) })], ended: over });

test('six measures, history first, then each run; a run on its way says so', async () => {
  const walked: number[] = [];
  const run = ended({
    organisation: { capability: 61.4, strain: 40 },
    inner: {
      peopleApril: 6_749_309,
      triedApril: 100,
      throughApril: 82,
      costMarch: 790,
      strainSum: 90,
      strainDays: 2,
    },
  });
  page = await rendered(
    <Profiles
      runs={[ended({}, false), run]}
      labels={['A', 'B']}
      history={HISTORY}
      onWalk={(at) => walked.push(at)}
    />,
  );
  const [head, ...rows] = tableOf(page, '.trainer-profiles');
  expect(head).toEqual(['Measure', 'History’s choices', 'A', 'B']);
  expect(rows.slice(0, 5)).toEqual([
    ['People through plans chosen on the federal site to 19 April 2014', '5.46 M', 'not ended', '6.75 M'],
    ['Got through, of 100 who tried up to that day, all channels', '72', 'not ended', '82'],
    ['Cost obligated by 31 March 2014', '$834 M', 'not ended', '$790 M'],
    [
      'Strain on people mean from the first day of enrolment to the end, 0 to 100, less is lighter',
      '55',
      'not ended',
      '45',
    ],
    ['Capability left behind at the end, 0 to 100', '48', 'not ended', '61'],
  ]);
  expect(rows[5]!.slice(0, 3)).toEqual([
    'Public trust patience left at the end, 0 to 100',
    '31',
    'not ended',
  ]);
  expect(page.text()).toContain('Compare a run with history, not with another run.');
  await page.press('Step through run B');
  expect(walked).toEqual([1]);
});

test('no table while no run has come to its end', async () => {
  page = await rendered(
    <Profiles runs={[ended({}, false)]} labels={['A']} history={HISTORY} onWalk={() => undefined} />,
  );
  expect(page.text()).toBe('No run has come to its end yet.');
  await page.again(<Profiles runs={[]} labels={[]} history={HISTORY} onWalk={() => undefined} />);
  expect(page.text()).toBe('No run has come to its end yet.');
});

test('routes: each run stands at its launch, by how the opening went', async () => {
  const on = (launch: LaunchId, opening: Opening) => ended({ launch, opening });
  page = await rendered(
    <Routes
      runs={[on('all', 'failed'), on('later', 'held'), on('all', 'failed'), on('browse', 'pending')]}
      labels={['A', 'B', 'L1', 'L2']}
    />,
  );
  expect(tableOf(page, '.trainer-routes')).toEqual([
    ['Launch', 'held', 'failed', 'not there yet'],
    ['Everything opened on one morning', '–', 'A L1', '–'],
    ['It opened for a few first', '–', '–', '–'],
    ['It opened a month later', 'B', '–', '–'],
    ['First to look, then to apply', '–', '–', 'L2'],
  ]);
});
