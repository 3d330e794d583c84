// What keys do to a sitting on the projector, one line for each action.
import { clear, count, move, pressNumber, STEPS } from '../steps/steps';
import type { Sitting } from '../sitting/sitting';
import type { Clock } from './clock';
import type { Action, Press } from './keys';
import type { OverlayKind } from './over-sitting';

/** All that keys can work on. */
export interface Controls {
  sitting: Sitting;
  clock: Clock;
  /** Whether the picture has the whole screen. */
  large: boolean;
  setLarge(on: boolean): void;
  /** Sounds on, or off. */
  toggleSound(): void;
  /** The browser's whole screen, or back to its window. */
  toggleFull(): void;
  setOverlay(kind: OverlayKind): void;
  /** On, by the key that may commit. */
  next(): void;
}

/** The sitting as it is now: keys may come faster than the screen is drawn. */
const now = ({ sitting }: Controls) => ({ view: sitting.view(), sitting });

const DEEDS: Readonly<Record<Action, (controls: Controls, digit: number) => void>> = {
  next: (controls) => controls.next(),
  back: ({ sitting }) => sitting.back(),
  clickOn: ({ sitting }) => {
    if (STEPS[sitting.view().step.kind].clicked) sitting.next();
  },
  clickBack: ({ sitting }) => sitting.back(),
  skip: ({ sitting }) => sitting.skipReading(),
  mark: (controls, digit) => pressNumber(now(controls), digit - 1),
  left: (controls) => move(now(controls), -1),
  right: (controls) => move(now(controls), 1),
  more: (controls) => count(now(controls), 1),
  fewer: (controls) => count(now(controls), -1),
  clear: (controls) => clear(now(controls)),
  timer: ({ clock }) => clock.toggle(),
  minute: ({ clock }) => clock.addMinute(),
  blank: ({ setOverlay }) => setOverlay('blank'),
  sound: ({ toggleSound }) => toggleSound(),
  picture: ({ large, setLarge }) => setLarge(!large),
  full: ({ toggleFull }) => toggleFull(),
  undecided: ({ sitting, setOverlay }) => {
    if (sitting.view().turn.asks) setOverlay('undecided');
  },
  goBack: ({ sitting, setOverlay }) => {
    if (sitting.view().turn.number > 0) setOverlay('goBack');
  },
  contest: ({ sitting }) => sitting.contest(),
  help: ({ setOverlay }) => setOverlay('keys'),
  leave: ({ large, setLarge, setOverlay }) => {
    if (large) setLarge(false);
    else setOverlay('leave');
  },
};

/** Does what a key says. */
export function workBy(controls: Controls, { action, digit }: Press): void {
  DEEDS[action](controls, digit);
}

/** What a key does while something lies over the sitting: takes it away, or says yes to what it asks. */
export function answerOf(overlay: OverlayKind, action: Action): 'close' | 'yes' | null {
  const asks = overlay !== 'keys' && overlay !== 'blank';
  if (action === 'next') return asks ? 'yes' : 'close';
  const opener: Action | null = overlay === 'blank' ? 'blank' : overlay === 'keys' ? 'help' : null;
  return action === 'leave' || action === opener ? 'close' : null;
}
