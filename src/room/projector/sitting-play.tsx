// A sitting on the projector: picture above, paper below, one step at a time, worked by keys.
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isLong } from '../cards/ground';
import type { RoomDeps } from '../deps';
import type { Sitting, SittingView } from '../sitting/sitting';
import { STEPS } from '../steps/steps';
import { plannedMinutes, useClock } from './clock';
import { OverSitting, type OverlayKind } from './over-sitting';
import { PictureBand } from './picture-band';
import { cardSight } from './sight';
import { SittingFoot } from './sitting-foot';
import { SittingHead } from './sitting-head';
import { useRoomKeys } from './use-room-keys';

/** A second Enter this soon after the commit question came up is a bounce, not a decision. */
const BOUNCE_MS = 350;

interface SittingPlayProps {
  view: SittingView;
  sitting: Sitting;
  deps: RoomDeps;
}

/** Takes a new step or card to its top, with the focus on Next; tells when it came up, on the clock of `now`. */
function useArrival(view: SittingView, now: () => number, paper: { current: HTMLElement | null }) {
  const arrived = useRef(0);
  const { kind, decision } = view.step;
  useEffect(() => {
    arrived.current = now();
    if (paper.current) paper.current.scrollTop = 0;
    if (!STEPS[kind].typed) document.getElementById('room-next')?.focus({ preventScroll: true });
  }, [view.turn.number, kind, decision, view.card, now]);
  return arrived;
}

/** The browser's whole screen, or back to its window; a browser that refuses stays as it is. */
function toggleFull(): void {
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  void done.catch(() => undefined);
}

function yesTo(overlay: OverlayKind | null, sitting: Sitting, onLeave: () => void): void {
  if (overlay === 'undecided') sitting.giveUp();
  if (overlay === 'goBack') sitting.goBack();
  if (overlay === 'leave') onLeave();
}

/** The screen of a running sitting. */
export function SittingPlay({ view, sitting, deps }: SittingPlayProps): JSX.Element {
  const sight = useMemo(() => cardSight(view), [view.turn, view.step, view.card]);
  const [overlay, setOverlay] = useState<OverlayKind | null>(null);
  const [large, setLarge] = useState(false);
  const [sound, setSound] = useState(false);
  const clock = useClock(view.turn.asks, plannedMinutes(view.run.preset), deps.now);
  const paper = useRef<HTMLElement>(null);
  const arrived = useArrival(view, deps.now, paper);

  const onClose = () => setOverlay(null);
  const onYes = () => {
    onClose();
    yesTo(overlay, sitting, deps.onLeave);
  };
  const next = () => {
    const bounced = view.step.kind === 'commit' && deps.now() - arrived.current < BOUNCE_MS;
    if (!bounced) sitting.next();
  };
  const toggleSound = () => setSound((on) => !on);
  useRoomKeys(
    { sitting, clock, large, setLarge, toggleSound, toggleFull, setOverlay, next },
    overlay && { kind: overlay, onClose, onYes },
  );

  const card = view.step.kind === 'read' ? view.cards[view.card] : undefined;
  const Body = STEPS[view.step.kind].body;
  return (
    <div class="room-play" data-step={view.step.kind} data-large={large || undefined}>
      <PictureBand sight={sight} deps={deps} large={large} sound={sound} />
      <main
        class="room-paper"
        data-watch={card?.kind === 'watch' || undefined}
        data-long={(card && isLong(card)) || undefined}
        ref={paper}
      >
        <SittingHead view={view} theCase={deps.theCase} clock={clock} />
        <div class="room-body">
          <Body view={view} sitting={sitting} theCase={deps.theCase} />
        </div>
        <SittingFoot view={view} sitting={sitting} timeOver={clock.left <= 0} onNext={next} />
      </main>
      {overlay && <OverSitting kind={overlay} view={view} onClose={onClose} onYes={onYes} />}
    </div>
  );
}
