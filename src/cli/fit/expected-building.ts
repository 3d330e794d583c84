// What the fit aims at before there is a service, on history's path: the organisation and money.
import type { ExpectationRow } from './expectations';
import { eve, week } from './figures';

/** Its rows, in the order in which they are told. */
export const BUILDING: readonly ExpectationRow[] = [
  [
    'history: reported on the eve',
    94,
    98.5,
    1,
    'WRN-11: the eve read green',
    (walks) => eve(walks.history)?.reportedReadiness ?? NaN,
  ],
  [
    'history: true on the eve',
    0.5,
    5,
    1,
    'TST-06, TST-07',
    (walks) => eve(walks.history)?.trueReadiness ?? NaN,
  ],
  [
    'history: patience on the eve',
    43,
    52,
    0.5,
    'assumption: never measured, half of it is left',
    (walks) => eve(walks.history)?.room ?? NaN,
  ],
  [
    'history: strain on the eve',
    48,
    62,
    0.5,
    'assumption: never measured, high and not yet at its worst',
    (walks) => eve(walks.history)?.strain ?? NaN,
  ],
  [
    'history: patience on 30 November',
    24,
    34,
    0.7,
    'assumption: never measured, lowest in the crisis',
    (walks) => week(walks.history, '2013-11-30')?.room ?? NaN,
  ],
  [
    'history: patience at the end',
    42,
    54,
    0.5,
    'assumption: never measured, about what it was on the eve',
    (walks) => walks.history.system.organisation.room,
  ],
  [
    'history: USD million by 31 March 2013',
    370,
    440,
    0.5,
    'WRN-20',
    (walks) => week(walks.history, '2013-03-31')?.obligatedMillion ?? NaN,
  ],
  [
    'history: marketplace order on 19 September 2013',
    186,
    204,
    0.7,
    'CON-51',
    (walks) => walks.history.at.get('2013-09-24')?.money.marketplace ?? NaN,
  ],
  [
    'history: USD million by 28 February 2014',
    740,
    830,
    0.4,
    'CON-14',
    (walks) => week(walks.history, '2014-03-01')?.obligatedMillion ?? NaN,
  ],
];
