// Arriving at a beat: reading goes on at its head, and what the step changed elsewhere is said once.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../words/say';
import { playWords } from '../../words/words';
import { announce } from '../announce';
import { stepWords } from '../desk/step-words';
import { decisionOf } from '../lookup';
import type { OpenBeat } from './open-beat';

/** On a small screen the whole page scrolls: up to the picture where it has changed, else to the text. */
function scrollWhole(paper: HTMLElement, { beat, sight }: OpenBeat): void {
  if (getComputedStyle(paper).overflowY !== 'visible') return;
  if (beat.kind === 'after' || sight.hours.length > 0) window.scrollTo(0, 0);
  else paper.scrollIntoView({ block: 'start' });
}

/** Puts the focus on the head of the paper whenever another beat lies open, and announces the step to it. */
export function useArrival(paper: RefObject<HTMLElement | null>, open: OpenBeat): void {
  const before = useRef(open);
  useLayoutEffect(() => {
    const element = paper.current;
    element?.querySelector<HTMLElement>('[data-start]')?.focus({ preventScroll: true });
    element?.scrollTo({ top: 0 });
    const { spot, turn, sight } = before.current;
    if (spot !== open.spot) {
      if (element) scrollWhole(element, open);
      announce(
        open.turn.number < turn.number
          ? say(playWords.wentBack, { title: decisionOf(open.theCase, open.turn.asks)?.title ?? '' })
          : stepWords(open.theCase, sight.system, open.sight.system),
      );
    }
    before.current = open;
  }, [open.spot]);
}
