// Assumptions that a figure hangs on: every parameter tried at both ends of its range, the weightiest first.
import { expect, test } from 'vitest';
import { assumptionSteps, spreadOf } from '../../../src/model/ask/assumptions';
import { timeline } from '../paths-seen';

test('a figure hangs on assumptions of the table, the weightiest first', () => {
  const steps = assumptionSteps(timeline, {}, 'trueReadiness', '2013-10-01', 6);
  let step = steps.next();
  for (let tried = 1; !step.done; tried++) {
    expect(step.value).toBe(tried);
    step = steps.next();
  }
  const spreads = step.value.map(spreadOf);
  expect(spreads).toHaveLength(6);
  expect(spreads).toEqual([...spreads].sort((one, other) => other - one));
  // Productivity at its low end leaves less that is ready.
  const productivity = step.value.find(({ row }) => row.id === 'productivity');
  expect(productivity?.atLow).toBeLessThan(productivity?.atHigh ?? 0);
});
