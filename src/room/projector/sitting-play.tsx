// The run on the projector: picture above, paper below, one stage at a time, worked by keys.
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { longDate } from '../../words/figures';
import { room } from '../../words/room.en';
import { say } from '../../words/say';
import { words } from '../../words/words';
import { asClock, plannedMinutes, useClock } from './clock';
import { groundOf, isLong, kindOf } from '../cards/deck';
import { CLICKED, pressOf, type Press } from './keys';
import type { RoomDeps } from '../deps';
import { Overlay, type OverlayKind } from './overlay';
import { PictureBand } from './picture-band';
import type { Sitting, SittingView } from '../sitting/sitting';
import { cardSight } from './sight';
import { askedIn } from '../set-up/set-up';
import { askOf, count, move, noteOf, pressNumber, StageBody } from '../steps/stage-body';

/** A second Enter this soon after the commit question came up is a bounce, not a decision. */
const BOUNCE_MS = 350;

function placeOf(view: SittingView): string {
  const scene = view.cards[view.card]?.scene;
  if (!scene) return '';
  const place = (words.places as Readonly<Record<string, string>>)[scene.place] ?? '';
  return place ? `${longDate(scene.date)} · ${place}` : longDate(scene.date);
}

export function SittingPlay({
  view,
  session,
  deps,
}: {
  view: SittingView;
  session: Sitting;
  deps: RoomDeps;
}): JSX.Element {
  const sight = useMemo(() => cardSight(view), [view.turn, view.stage, view.card]);
  const [overlay, setOverlay] = useState<OverlayKind | null>(null);
  const [large, setLarge] = useState(false);
  const [sound, setSound] = useState(false);
  const clock = useClock(view.turn.asks, plannedMinutes(view.run.preset), deps.now);
  const arrived = useRef(0);
  const paper = useRef<HTMLElement>(null);
  const stageKey = `${view.turn.number} ${view.stage.kind} ${view.stage.decision} ${view.card}`;
  useEffect(() => {
    arrived.current = deps.now();
    if (paper.current) paper.current.scrollTop = 0;
    if (view.stage.kind !== 'minority') document.getElementById('room-next')?.focus({ preventScroll: true });
  }, [stageKey, deps, view.stage.kind]);

  const yes = () => {
    const was = overlay;
    setOverlay(null);
    if (was === 'undecided') session.giveUp();
    if (was === 'goBack') session.goBack();
    if (was === 'leave') deps.onLeave();
  };
  const next = () => {
    if (view.stage.kind === 'commit' && deps.now() - arrived.current < BOUNCE_MS) return;
    session.next();
  };
  const run = ({ action, digit }: Press): void => {
    // Keys may come faster than the screen is drawn, so they act on the session as it is now.
    const now = { view: session.view(), session };
    switch (action) {
      case 'next':
        next();
        break;
      case 'back':
        session.back();
        break;
      case 'clickOn':
        if (CLICKED.includes(view.stage.kind)) session.next();
        break;
      case 'clickBack':
        session.back();
        break;
      case 'skip':
        session.skipReading();
        break;
      case 'mark':
        pressNumber(now, digit - 1);
        break;
      case 'left':
        move(now, -1);
        break;
      case 'right':
        move(now, 1);
        break;
      case 'more':
        count(now, 1);
        break;
      case 'fewer':
        count(now, -1);
        break;
      case 'clear':
        if (view.stage.kind === 'vote' || view.stage.kind === 'final') count(now, -99);
        break;
      case 'timer':
        clock.toggle();
        break;
      case 'minute':
        clock.addMinute();
        break;
      case 'blank':
        setOverlay('blank');
        break;
      case 'sound':
        setSound((on) => !on);
        break;
      case 'picture':
        setLarge((on) => !on);
        break;
      case 'full':
        void (
          document.fullscreenElement
            ? document.exitFullscreen()
            : document.documentElement.requestFullscreen()
        ).catch(() => undefined);
        break;
      case 'undecided':
        if (view.turn.asks) setOverlay('undecided');
        break;
      case 'goBack':
        if (view.turn.number > 0) setOverlay('goBack');
        break;
      case 'contest':
        session.contest();
        break;
      case 'help':
        setOverlay('keys');
        break;
      case 'leave':
        if (large) setLarge(false);
        else setOverlay('leave');
        break;
      default:
        action satisfies never;
    }
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const { target } = event;
      const typing = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
      const press = pressOf(event.key, event.shiftKey, typing);
      if (!press || (event.repeat && press.action !== 'more' && press.action !== 'fewer')) return;
      if (overlay) {
        if (
          press.action === 'leave' ||
          (overlay === 'blank' && press.action === 'blank') ||
          (overlay === 'keys' && press.action === 'help')
        ) {
          setOverlay(null);
          event.preventDefault();
        } else if (press.action === 'next' && !(target instanceof HTMLButtonElement)) {
          if (overlay === 'keys' || overlay === 'blank') setOverlay(null);
          else yes();
          event.preventDefault();
        }
        return;
      }
      // Enter on a button presses that button, as everywhere; the Next button has the focus unless somebody moved it.
      if (press.action === 'next' && target instanceof HTMLButtonElement) return;
      event.preventDefault();
      run(press);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  const reading = view.stage.kind === 'read';
  const card = view.cards[view.card];
  const letters = view.run.groups.map(({ letter }) => letter).join(', ');
  const who = say(view.run.groups.length > 1 ? room.groups : room.group, { letter: letters, letters });
  const number = view.turn.asks
    ? say(room.decision, { n: view.number, all: askedIn(deps.theCase, view.run.preset) })
    : '';
  const contested = view.run.events.some(
    (event) => event.kind === 'contested' && event.decision === card?.decision,
  );
  return (
    <div class="room-play" data-stage={view.stage.kind} data-large={large || undefined}>
      <PictureBand sight={sight} deps={deps} large={large} sound={sound} />
      <main
        class="room-paper"
        data-watch={(reading && card?.kind === 'watch') || undefined}
        data-long={(reading && card && isLong(card)) || undefined}
        ref={paper}
      >
        <header>
          {reading ? (
            <p class="room-over">
              {[who, placeOf(view) || number].filter(Boolean).join(' · ')}
              {card && kindOf(card) ? <b> · {kindOf(card)}</b> : null}
            </p>
          ) : (
            <h1>{view.decision?.title}</h1>
          )}
          <div
            class="room-clock"
            role="timer"
            aria-label={room.timer.label}
            data-out={clock.left <= 0 || undefined}
          >
            <button
              type="button"
              onClick={clock.toggle}
              aria-label={clock.running ? room.timer.pause : room.timer.start}
            >
              {clock.running ? '❚❚' : '▶'}
            </button>
            <b>{asClock(clock.left)}</b>
            <button type="button" onClick={clock.addMinute}>
              {room.timer.more}
            </button>
          </div>
        </header>
        <div class="room-body">
          <StageBody view={view} session={session} theCase={deps.theCase} />
        </div>
        <footer>
          <p aria-live="polite">
            {clock.left <= 0 && view.turn.asks && !reading ? <b>{room.timer.out} </b> : null}
            <b>{askOf(view)}</b> {noteOf(view)}
            {reading && card?.kind === 'watch' && <b>{room.watch} </b>}
            {reading &&
              card &&
              [say(room.cardOf, { n: view.card + 1, all: view.cards.length }), groundOf(card)]
                .filter(Boolean)
                .join(' · ')}
            {view.unsaved && <span role="alert"> {room.unsaved}</span>}
          </p>
          <div class="room-go">
            {reading &&
              card?.kind === 'record' &&
              (contested ? (
                <span>{room.contested}</span>
              ) : (
                <button type="button" onClick={() => session.contest()}>
                  {room.contest}
                </button>
              ))}
            <button type="button" onClick={() => session.back()}>
              {room.back}
            </button>
            <button type="button" class="room-main" id="room-next" onClick={next}>
              {view.stage.kind === 'commit' ? room.confirm : room.next}
            </button>
          </div>
        </footer>
      </main>
      {overlay && <Overlay kind={overlay} view={view} onClose={() => setOverlay(null)} onYes={yes} />}
    </div>
  );
}
