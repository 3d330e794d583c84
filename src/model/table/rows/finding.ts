// Parameters of how hidden rework is found and mended, and what was dropped.
import type { FINDING_VALUES } from '../values/finding';
import type { RowData } from './row';

/** Low and high end, unit, meaning and source of each; weekly before launch, daily after. */
export const FINDING_ROWS = {
  travelsSilent: [
    0.28,
    0.42,
    'share',
    'of findings that lead to repair where nobody speaks',
    'assumption: some findings cannot be overlooked',
  ],
  testUsual: [
    0.1,
    0.14,
    'share of effort',
    'test effort that testReach speaks of',
    'assumption: about an eighth of all effort, the lever’s own start',
  ],
  testJoin: [
    0.22,
    0.38,
    'share',
    'of test reach left where nobody joins the pieces',
    'assumption: without somebody who joins the pieces little of a chain can be run',
  ],
  testCapability: [
    0.4,
    0.6,
    'share',
    'of test reach that does not depend on capability',
    'assumption: half a test is routine, half is skill',
  ],
  testLive: [
    0.5,
    0.7,
    'share',
    'of test reach left on a running site',
    'assumption: a running site leaves less time for tests',
  ],
  useBlind: [
    0.06,
    0.14,
    'share',
    'of what use brings to light where nothing can be seen live',
    'assumption: without live views use shows little but anger',
  ],
  useCandour: [
    0.4,
    0.6,
    'share',
    'of what use brings to light that is told whatever the candour',
    'assumption: users complain whatever the house says',
  ],
  useProof: [
    0.2,
    0.4,
    'share',
    'of the pace at which use finds hidden rework at which it also proves sound work',
    'assumption: what works in use is proven only by and by',
  ],
  focusMost: [
    1.3,
    1.7,
    'factor',
    'most that looking at one part hastens finding there',
    'assumption: looking harder finds more, but not much more',
  ],
  churnLive: [
    1.2,
    1.6,
    'factor',
    'changes on a running site against before',
    'assumption: a running site is changed daily',
  ],
  churnProof: [
    1.6,
    2.4,
    'factor',
    'proof lost by a change against work lost by it',
    'assumption: a small change can undo a large proof',
  ],
  repairedEach: [0.75, 0.95, 'share', 'of the defects behind a function that its repair closes', 'CON-34'],
  droppedInsurers: [0.38, 0.52, 'functions', 'per dropped requirement: payment, files', 'REQ-01'],
  droppedEnrol: [0.12, 0.18, 'functions', 'per dropped requirement: enrolment', 'REQ-01'],
  droppedEligibility: [0.1, 0.16, 'functions', 'per dropped requirement: Spanish, small firms', 'REQ-01'],
} as const satisfies Record<keyof typeof FINDING_VALUES, RowData>;
