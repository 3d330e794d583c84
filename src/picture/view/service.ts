// What the opening adds to the picture: who may come in and who finished an application, how many can be served,
// the list of faults, what became of the room.
import { admission, PLACES } from '../../model/rules/admission';
import { PARTS, type WhoId } from '../../model/table/ids';
import type { System } from '../../model/state/system';
import type { Layer } from './known';
import type { Stream } from './stream';

/** One way for people to come in. */
export interface WhoView {
  id: WhoId;
  /** How far their way in is there, 0-1: 0 is put off. */
  open: number;
  /** People who finished an application so far; null on the first day, when nobody has counted yet. */
  people: number | null;
}

/** What the opening adds to a View. */
export interface ServiceView {
  /** Places let in so far, of all; null unless the opening is staged and not yet complete. */
  places: { open: number; all: number } | null;
  /** Null before anybody could apply. */
  who: WhoView[] | null;
  /**
   * People the site can serve at once, and the most who came at once, that day or in the hours shown; null before
   * anybody could apply.
   */
  capacity: { serves: number; came: number } | null;
  /** Known faults and repairs, once one list of them is kept by one room. */
  list: { open: number; fixed: number } | null;
  /**
   * How many times a month the room goes round from fault to repair to check; null while the desk does not
   * know, or has no room.
   */
  loop: number | null;
  /** There was a room where all sat together, and it is no more. */
  dissolved: boolean;
  /** The season of enrolment; null before the first. */
  season: 1 | 2 | null;
}

/** The first day of the second season, fact AFT-05. */
const SECOND = '2014-11-15';
/** Options that put all into one room, and that keep one list. */
const ROOMS = /^(command\.|calm\.pace$|budget\.stand$|stays\.(team|rebuild)$)/;
const LISTS = /^command\./;
/** From this day on the list is no longer what the work turns on. */
const LISTED_UNTIL = '2014-01-01';

function whoOf(system: System, counted: boolean): WhoView[] {
  const { english, spanish, helped, smallFirms } = system.service.who;
  const ways = admission(system);
  const people = (value: number) => (counted ? Math.round(value) : null);
  return [
    { id: 'english', open: 1, people: people(english) },
    { id: 'spanish', open: ways.spanish, people: people(spanish) },
    { id: 'helped', open: 1, people: people(helped) },
    { id: 'smallFirms', open: ways.smallFirms, people: people(smallFirms) },
  ];
}

function capacityOf({ service }: System, stream: Stream | null): ServiceView['capacity'] {
  if (stream)
    return {
      serves: Math.round(stream.hours.at(-1)!.capacity),
      came: Math.round(Math.max(...stream.hours.map(({ concurrent }) => concurrent))),
    };
  return service.open
    ? { serves: Math.round(service.capacity), came: Math.round(service.peakConcurrent ?? 0) }
    : null;
}

function placesOf(system: System): ServiceView['places'] {
  const { places } = admission(system);
  return system.launch === 'staged' && places < PLACES ? { open: places, all: PLACES } : null;
}

function listOf({ applied, date, parts, service }: System): ServiceView['list'] {
  if (date >= LISTED_UNTIL || !applied.some((id) => LISTS.test(id))) return null;
  return {
    open: Math.round(PARTS.reduce((sum, id) => sum + parts[id].known, 0)),
    fixed: Math.round(service.fixes),
  };
}

/** What the rest of the View knows already. */
interface Circumstances {
  /** Somebody could apply already, or the first hours are shown. */
  launched: boolean;
  /** A room stands in the network. */
  room: boolean;
  /** The hours that are shown; null where none are. */
  stream: Stream | null;
}

/** What is to be seen of the service itself; nothing of it before anybody could apply. */
export function serviceOf(
  system: System,
  layer: Layer,
  { launched, room, stream }: Circumstances,
): ServiceView {
  return {
    places: launched ? placesOf(system) : null,
    who: launched ? whoOf(system, system.service.tried > 0) : null,
    capacity: launched ? capacityOf(system, stream) : null,
    list: launched ? listOf(system) : null,
    loop: room && layer === 'true' ? system.organisation.learningLoop : null,
    dissolved: !room && system.applied.some((id) => ROOMS.test(id)),
    season: !launched ? null : system.date < SECOND ? 1 : 2,
  };
}
