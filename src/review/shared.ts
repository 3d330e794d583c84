// What may be shared of a run: numbers and open ways, never a name, a free line or a time of day.
import { profile } from '../model/ask/profile';
import { WAYS, type WayId } from '../model/table/ids';
import type { Profile } from '../model/state/system';
import type { Case } from '../play/case';
import type { Turn } from '../play/turn';
import { openingDate, systemBefore, weeksOf } from './course';
import { historyProfile } from './profile';

/** The numbers of a run that may leave it. */
export interface Shared {
  /** Readiness on the eve of the opening, as reported and as it was, %; 0 where no week was lived. */
  reported: number;
  truth: number;
  /** Ways open on the eve of the opening, and at the end of October 2013. */
  eve: readonly WayId[];
  october: readonly WayId[];
  /** The profile as it stands, and that of history's choices. */
  yours: Profile;
  history: Profile;
}

/** What may be shared of a run as it stands. */
export function sharedOf(theCase: Case, turns: readonly Turn[]): Shared {
  const opening = openingDate(turns);
  const eve = weeksOf(turns).findLast(({ date }) => date < opening);
  const openBefore = (date: string) => {
    const system = systemBefore(turns, date);
    return system ? WAYS.filter((id) => system.ways[id].open) : [];
  };
  return {
    reported: eve?.reportedReadiness ?? 0,
    truth: eve?.trueReadiness ?? 0,
    eve: openBefore(opening),
    october: openBefore('2013-11-01'),
    yours: profile(turns.at(-1)!.system),
    history: historyProfile(theCase),
  };
}
