// Opens the trainer's review in an element: what it needs from outside, and nothing else of the game.
import { render } from 'preact';
import type { TrainerDeps } from './deps';
import { ReviewScreen } from './review-screen';
import './trainer.css';
import './intake/intake.css';
import './views/views.css';
import './plenary/plenary.css';
import './print.css';

/** Opens the review; what is returned closes it. What was handed in is gone then. */
export function mountTrainer(element: HTMLElement, deps: TrainerDeps): { destroy(): void } {
  render(<ReviewScreen deps={deps} />, element);
  return { destroy: () => render(null, element) };
}
