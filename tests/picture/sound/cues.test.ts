// What is heard is what is seen to change, and nothing where nothing has, or where a run goes back.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cuesBetween } from '../../../src/picture/sound/cues';
import { viewOf, type View } from '../../../src/picture/view/view';
import { anySystem, runs, sightAt, theCase } from '../scenes';

const anyView = fc
  .oneof(anySystem(false), anySystem(true))
  .map((system) => viewOf(theCase, sightAt(system), 'true'));
const base = fc.sample(anyView, { numRuns: 1, seed: 7 })[0]!;
/** The view with one door, gate or turn changed. */
const changed = (change: Partial<Pick<View, 'turn' | 'doors' | 'gates'>>): View => ({ ...base, ...change });
const door = (open: boolean) =>
  base.doors.map((each, index) => ({ ...each, open: index === 2 ? open : each.open }));
const gate = (solid: number) =>
  base.gates.map((each, index) => ({
    ...each,
    fill: index === 3 ? { empty: 1 - solid, hatched: 0, hollow: 0, solid } : each.fill,
  }));

test.each([
  ['a decision', changed({}), changed({ turn: base.turn + 1 }), ['decided']],
  ['a door that opens', changed({ doors: door(false) }), changed({ doors: door(true) }), ['opens']],
  ['a door that shuts', changed({ doors: door(true) }), changed({ doors: door(false) }), ['shuts']],
  ['a gate that turns solid', changed({ gates: gate(0.1) }), changed({ gates: gate(0.6) }), ['verified']],
  ['a gate that hardly does', changed({ gates: gate(0.1) }), changed({ gates: gate(0.13) }), []],
  [
    'a decision that opens a door',
    changed({ doors: door(false) }),
    changed({ doors: door(true), turn: base.turn + 1 }),
    ['decided', 'opens'],
  ],
])('%s is heard', (_name, before, after, cues) => {
  expect(cuesBetween(before, after)).toEqual(cues);
});

test('the first view, the same view again and a step back are silent', () => {
  fc.assert(
    fc.property(anyView, anyView, (one, other) => {
      expect(cuesBetween(null, one)).toEqual([]);
      expect(cuesBetween(one, one)).toEqual([]);
      if (other.turn < one.turn) expect(cuesBetween(one, other)).toEqual([]);
    }),
    runs(25, 100),
  );
});
