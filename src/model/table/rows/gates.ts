// Parameters of the gates: what they carry and let through.
import type { GATES_VALUES } from '../values/gates';
import type { RowData } from './row';

/** Low and high end, unit, meaning and source of each; read in `rules/capacity.ts` and where people are served. */
export const GATES_ROWS = {
  hardware: [
    40_000,
    56_000,
    'users',
    'what the machines at launch would carry with sound software',
    'LCH-08, LCH-43',
  ],
  testShare: [0.1, 0.6, 'share', 'size of the test environment against the real one', 'TST-03, LCH-09'],
  accountMinutes: [4, 15, 'minutes', 'at the account gate', 'assumption; LCH-36'],
  accountLoad: [0.4, 1.2, 'factor', 'size of the account gate against the rest', 'REQ-19'],
  applyHours: [
    0.5,
    0.8,
    'hours',
    'an application',
    'assumption: a family with its papers at hand needs less than an hour',
  ],
  difficulty: [0.9, 1.5, 'weight', 'how quickly broken functions stop people', 'CRI-10, CRI-32'],
  accountDifficulty: [
    0.1,
    1,
    'weight',
    'how quickly broken functions stop people at the account gate',
    'CRI-09, LCH-29',
  ],
  chooseEase: [0.2, 2, 'weight', 'how quickly broken functions stop those who choose', 'ENR-01'],
  loadDoor: [
    0.4,
    0.6,
    'share',
    'of the people on the site who are at the public front',
    'assumption: about half read and leave',
  ],
  loadLook: [
    0.45,
    0.65,
    'share',
    'of the account gate’s load that looking without an account takes off',
    'REQ-19',
  ],
  loadInsurers: [
    0.03,
    0.07,
    'share',
    'of the people whose files go out',
    'assumption: files go out only for those who chose',
  ],
  loadInside: [
    0.6,
    0.8,
    'share',
    'of the people who are at each gate between',
    'assumption: most who apply pass through all of them',
  ],
  doorSize: [5, 7, 'factor', 'size of the public front: pages that any machine can hand out', 'LCH-08'],
  innerSize: [
    1.05,
    1.35,
    'factor',
    'size of the gates behind the account',
    'assumption: sized alike, with a little to spare',
  ],
  hubBlind: [
    0.3,
    0.5,
    'share',
    'of the power of proof of identity and eligibility that stays where the hub does not answer',
    'assumption: some answers can wait for the hub',
  ],
  hubWeight: [
    0.6,
    0.7,
    'share',
    'of the power of the two gates that ask it that a sound hub adds',
    'assumption: what the hub adds, with hubBlind about the whole',
  ],
  cacheGain: [1, 1.4, 'factor', 'capacity that full caching adds', 'TRN-11'],
  hubInApplication: [
    0.18,
    0.32,
    'share',
    'weight of the hub in finishing an application',
    'assumption: one call among several',
  ],
  enrolInChoice: [0.55, 0.75, 'share', 'weight of enrolment against comparison in choosing a plan', 'ENR-01'],
} as const satisfies Record<keyof typeof GATES_VALUES, RowData>;
