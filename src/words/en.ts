// English interface words, whole sentences with `{name}` for values.
import { afterwards } from './en/afterwards';
import { debrief } from './en/debrief';
import { forms } from './en/forms';
import { keys, play } from './en/play';
import { problems } from './en/problems';
import { settings } from './en/settings';
import { system } from './en/system';
import { licences, limits, tested, title } from './en/title';

/** All words of the page for one reader, part by part. */
export const en = {
  language: 'en',
  /** For dates and figures. */
  locale: 'en-GB',
  direction: 'ltr',
  game: 'Launch Day',
  close: 'Close',
  cancel: 'Cancel',
  ...system,
  title,
  limits,
  licences,
  tested,
  play,
  forms,
  keys,
  settings,
  problems,
  debrief,
  afterwards,
} as const;
