// What the fit aims at on the other named paths: what the case has to teach.
import { profile } from '../../model/ask/profile';
import type { ExpectationRow } from './expectations';
import { cumulative, day, eve, keptShare } from './figures';

/** Its rows, in the order in which they are told. */
export const PATHS_EXPECTED: readonly ExpectationRow[] = [
  [
    'early both: kept in the first week',
    0.58,
    0.72,
    2,
    'assumption: what the case has to teach, that it opens best',
    (walks) => keptShare(walks['early-both']),
  ],
  [
    'early both: reported below history',
    5.6,
    14,
    2.5,
    'assumption: what the case has to teach, that it shows no greener report',
    (walks) =>
      (eve(walks.history)?.reportedReadiness ?? NaN) - (eve(walks['early-both'])?.reportedReadiness ?? NaN),
  ],
  [
    'early both: true on the eve',
    42,
    62,
    1,
    'assumption: what the case has to teach, that half is true where history has next to nothing',
    (walks) => eve(walks['early-both'])?.trueReadiness ?? NaN,
  ],
  [
    'early both: patience on the eve',
    18,
    30,
    0.6,
    'assumption: what the case has to teach, that it shows least patience',
    (walks) => eve(walks['early-both'])?.room ?? NaN,
  ],
  [
    'early both: strain on the eve',
    30,
    48,
    0.4,
    'assumption: what the case has to teach, that it strains less than history',
    (walks) => eve(walks['early-both'])?.strain ?? NaN,
  ],
  [
    'early both: able to finish in the second season',
    82,
    94,
    0.7,
    'assumption: what the case has to teach, that it lasts',
    (walks) => day(walks['early-both'], '2014-11-21')?.canFinishPercent ?? NaN,
  ],
  [
    'staged and held: kept',
    0.58,
    0.75,
    2,
    'assumption: what the case has to teach, that it holds',
    (walks) => keptShare(walks['staged-and-held']),
  ],
  ['history: kept', 0, 0.04, 1, 'LCH-31', (walks) => keptShare(walks.history)],
  [
    'spring warning: kept',
    0.05,
    0.35,
    1.5,
    'assumption: what the case has to teach, that it opens little better than history',
    (walks) => keptShare(walks['spring-warning']),
  ],
  [
    'spring warning: eight weeks later against history',
    2.2,
    9,
    1,
    'assumption: what the case has to teach, that it is far better eight weeks later',
    (walks) => cumulative(walks['spring-warning'], '2013-11-30') / cumulative(walks.history, '2013-11-30'),
  ],
  [
    'technology only: 30 November against history',
    0.15,
    0.85,
    1,
    'assumption: what the case has to teach, that one side alone stays below',
    (walks) => cumulative(walks['technology-only'], '2013-11-30') / cumulative(walks.history, '2013-11-30'),
  ],
  [
    'social only: people against history',
    0.8,
    1.1,
    0.6,
    'assumption: what the case has to teach, that one side alone is no better',
    (walks) =>
      profile(walks['social-only'].system).peopleThrough / profile(walks.history.system).peopleThrough,
  ],
  [
    'social only: kept',
    0.01,
    0.2,
    1,
    'assumption: what the case has to teach, that one side alone fails',
    (walks) => keptShare(walks['social-only']),
  ],
  [
    'pressure only: 30 November against history',
    0.1,
    0.6,
    1.5,
    'assumption: what the case has to teach, that pressure alone makes it worse',
    (walks) => cumulative(walks['pressure-only'], '2013-11-30') / cumulative(walks.history, '2013-11-30'),
  ],
  [
    'keep against dissolve: able to finish in the second season, points',
    8,
    30,
    1.5,
    'assumption: what the case has to teach, that a rescue without redesign decays; MPL-03',
    (walks) =>
      (day(walks['rescue-and-keep'], '2014-11-21')?.canFinishPercent ?? NaN) -
      (day(walks['rescue-then-dissolve'], '2014-11-21')?.canFinishPercent ?? NaN),
  ],
  [
    'keep: able to finish in the second season',
    84,
    95,
    0.7,
    'MPL-03',
    (walks) => day(walks['rescue-and-keep'], '2014-11-21')?.canFinishPercent ?? NaN,
  ],
];
