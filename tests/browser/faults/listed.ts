// Faults that only a browser shows: what a person would meet, where it is put in, and which test notices.
import { HEARD } from './heard';
import { KEPT_AND_DRAWN } from './kept';
import { SEEN_AND_PRESSED } from './seen-and-pressed';
import type { ListedFault } from './try-fault';

/** Each is put into a build of its own by `npm run soak`. */
export const LISTED_FAULTS: readonly ListedFault[] = [...HEARD, ...SEEN_AND_PRESSED, ...KEPT_AND_DRAWN];
