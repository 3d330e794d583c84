// Readings said aloud inside a line: rounded as a person would, with their unit.
import { expect, test } from 'vitest';
import { compiledOnce } from '../../story/build/once';
import type { System } from '../../src/model/state/system';
import { openTelling } from '../../src/play/telling';
import { sayReading, valueOf } from '../../src/play/spoken';

const theCase = compiledOnce();
const { system } = openTelling(theCase, []).turn();
/** The end of a run, with what people meet set to these figures. */
const live = (service: Partial<System['service']>): System => ({
  ...system,
  service: { ...system.service, open: true, ...service },
  organisation: { ...system.organisation, strain: 51.5, learningLoop: 2.26 },
  money: { marketplace: 1234.4, hub: 0, hosting: 0, replacement: 0, other: 0 },
});

test.each([
  [0, '0'],
  [6, '6'],
  [248, '248'],
  [999.4, '999'],
  [1000, '1,000'],
  [1049, '1,000'],
  [1050, '1,100'],
  [9_949, '9,900'],
  [10_499, '10,000'],
  [99_499, '99,000'],
  [100_000, '100,000'],
  [102_499, '100,000'],
  [102_500, '105,000'],
  [997_400, '995,000'],
  [1_000_000, '1 million'],
  [1_249_000, '1.2 million'],
  [6_450_000, '6.5 million'],
])('%d people are said as %s', (selections, said) => {
  expect(sayReading(live({ selections }), 'selections')).toBe(said);
});

test.each([
  ['errorPercent', { errorPercent: 5.6 }, '6 percent'],
  ['responseSeconds', { responseSeconds: 2.64 }, '2.6 seconds'],
  ['responseSeconds', { responseSeconds: 9.97 }, '10 seconds'],
  ['responseSeconds', { responseSeconds: 10.4 }, '10 seconds'],
  ['strain', {}, '52'],
  ['learningLoop', {}, '2.3'],
  ['obligated', {}, '1,234 million dollars'],
] as const)('%s of %j is said as %s', (id, service, said) => {
  expect(sayReading(live(service), id)).toBe(said);
});

test('before there is a figure it is said that there is none', () => {
  expect(sayReading(system, 'strain')).toMatch(/^\d+$/);
  const begun = openTelling(theCase, ['D01']).turn().system;
  expect(sayReading(begun, 'selections')).toBe('no figure');
  expect(valueOf(begun, 'selections')).toBe(null);
  expect(valueOf(begun, 'room')).toBeCloseTo(70.2465, 3);
});
