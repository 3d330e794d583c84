// Parameters of the pages: how long people stay, how slow they are, how many end in an error.
import type { PAGES_VALUES } from '../values/pages';
import type { RowData } from './row';

/** Low and high end, unit, meaning and source of each; hourly or daily. */
export const PAGES_ROWS = {
  stayFull: [0.2, 0.4, 'share', 'longer that a visit takes on a full site', 'LCH-18'],
  lateUrge: [
    0.12,
    0.18,
    'share per day',
    'urge from which people stand in line for the last day',
    'assumption: felt in the last days of March only',
  ],
  lateStay: [0.5, 0.7, 'share', 'of their stay saved where those in line may finish later', 'ENR-26'],
  cacheRelief: [0.82, 0.98, 'share', 'of a page’s slowness that caching takes away', 'TRN-11'],
  waitFill: [
    0.65,
    0.85,
    'share',
    'of capacity up to which a waiting room lets people in',
    'assumption; TRN-20',
  ],
  waitStay: [0.6, 1, 'share', 'of those over capacity who wait at once', 'TRN-18'],
  pageLeast: [0.2, 0.3, 'seconds', 'a page of an empty site', 'TRN-11'],
  slowSound: [0.08, 0.18, 'weight', 'of a full site’s slowness with sound software', 'assumption; TRN-20'],
  slowBroken: [
    3.5,
    5.5,
    'weight',
    'of a full site’s slowness that broken software adds',
    'assumption; CRI-27',
  ],
  errorsLeast: [0.1, 0.2, 'percent', 'page errors of a sound site', 'assumption: no site is without some'],
  errorsIdle: [
    0.1,
    0.2,
    'share',
    'of a broken site’s errors that come without a crowd',
    'assumption: a broken page breaks mostly under load',
  ],
  errorsCache: [
    0.2,
    0.4,
    'share',
    'of errors that caching takes away',
    'assumption: what is cached need not be asked again',
  ],
} as const satisfies Record<keyof typeof PAGES_VALUES, RowData>;
