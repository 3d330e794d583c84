// Runs played to their end for tests of the debrief: the road of history, one that held, and roads by chance.
import { chance } from '../../../src/explore/chance';
import { newHeader } from '../../../src/page/run/header';
import { openSession, type Session } from '../../../src/page/run/session';
import { openPlaythrough, type Playthrough } from '../../../src/play/playthrough';
import type { Happening } from '../../../src/play/run';
import { logged } from '../../review/by-hand';
import { testShelf, theCase } from '../sessions';

/** What is done before each decision is taken, such as a forecast. */
export type Beforehand = (play: Playthrough, decision: string) => void;

/** Takes one of these options by its index from 0. */
type Taker = (decision: string, options: readonly string[]) => string;

/** The options of history, by decision. */
const HISTORY: ReadonlySet<string> = new Set(
  theCase.decisions.flatMap(({ options }) =>
    options.flatMap(({ id, mark }) => (mark === 'took' ? [id] : [])),
  ),
);
/** Choices after which the opening held. */
const HELD: ReadonlySet<string> = new Set([
  'owner.pair',
  'integrator.lead',
  'rules.interfaces',
  'window.review',
  'review.freeze',
  'scope.more',
  'opening.staged',
]);

const oneOf =
  (wanted: ReadonlySet<string>): Taker =>
  (_decision, options) =>
    options.find((id) => wanted.has(id)) ?? options[0]!;

function byChance(seed: number): Taker {
  const random = chance(seed);
  return (_decision, options) => options[Math.floor(random() * options.length)]!;
}

/** history: as it was done. held: the opening held. A number: the seed of chance. */
export type RoadName = 'history' | 'held' | number;

const takerOf = (road: RoadName): Taker =>
  typeof road === 'number' ? byChance(road) : oneOf(road === 'history' ? HISTORY : HELD);

/** A run of standard length played to its end. */
export function playedOut(road: RoadName, before: Beforehand = () => undefined): Playthrough {
  const play = openPlaythrough(theCase, newHeader(theCase, 'alone', 'en'));
  const take = takerOf(road);
  while (play.turn().asks) {
    const { asks, choices } = play.turn();
    before(play, asks);
    play.choose(
      take(
        asks,
        choices.map(({ id }) => id),
      ),
      { ms: 1 },
      1,
    );
  }
  return play;
}

/**
 * The same in hand, at its last page. What is noted goes into a log of its own: the run may be shared by many tests.
 */
export function sessionOf(play: Playthrough, noted: readonly Happening[] = []): Session {
  const session = openSession(theCase, testShelf(), play, {
    bookmark: { turn: play.turn().number, beat: 99 },
  });
  let events = [...session.run().events, ...logged(noted)];
  const listeners = new Set<() => void>();
  return {
    ...session,
    run: () => ({ ...session.run(), events }),
    note: async (happening) => {
      events = [...events, ...logged([happening])];
      for (const listener of listeners) listener();
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
