// Opens the room in an element: what it needs from outside, and nothing else of the game.
import { render } from 'preact';
import type { RoomDeps } from './deps';
import { RoomScreen } from './room-screen';
import './room.css';
import './projector/projector.css';
import './cards/cards.css';
import './steps/steps.css';
import './projector/over-sitting.css';
import './set-up/set-up.css';
import './record/record.css';
import './print.css';

/** Opens the room; what is returned closes it. */
export function mountRoom(element: HTMLElement, deps: RoomDeps): { destroy(): void } {
  render(<RoomScreen deps={deps} />, element);
  return { destroy: () => render(null, element) };
}
