// A run step by step, read only: an index into its turns, with the picture of each.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reviewed } from '../review/entry';
import { longDate } from '../words/figures';
import { say } from '../words/say';
import { trainer } from '../words/trainer.en';
import type { MountedPicture } from '../page/desk/picture-area';
import type { TrainerDeps } from './deps';
import { Sheet } from './sheet';
import { typeset } from '../words/typeset';

export function Walkthrough({
  run,
  label,
  from,
  deps,
  onClose,
}: {
  run: Reviewed;
  label: string;
  from: number;
  deps: TrainerDeps;
  onClose(): void;
}): JSX.Element {
  const [at, setAt] = useState(from);
  const [picture, setPicture] = useState<MountedPicture | null>(null);
  const [missing, setMissing] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const last = run.turns.length - 1;
  const turn = run.turns[at]!;
  const go = (to: number) => setAt(Math.max(0, Math.min(last, to)));

  useEffect(() => {
    let mounted: MountedPicture | null = null;
    let gone = false;
    deps.maker.mount(frame.current!, deps.look).then(
      (drawn) => {
        if (gone) drawn.destroy();
        else {
          mounted = drawn;
          setPicture(drawn);
        }
      },
      () => {
        if (!gone) setMissing(true);
      },
    );
    return () => {
      gone = true;
      mounted?.destroy();
    };
  }, [deps]);
  useEffect(() => {
    picture?.show(turn);
    if (text.current) text.current.scrollTop = 0;
  }, [picture, turn]);
  useEffect(() => {
    const steps: Readonly<Record<string, number>> = {
      Home: 0,
      ArrowLeft: at - 1,
      PageUp: at - 1,
      ArrowRight: at + 1,
      PageDown: at + 1,
      End: last,
    };
    const onKey = (event: KeyboardEvent) => {
      const to = steps[event.key];
      if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      go(to);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  const chosen = run.turns[at + 1]?.decided;
  return (
    <Sheet heading={say(trainer.walk.heading, { label })} wide onClose={onClose}>
      <nav class="trainer-steps" aria-label={say(trainer.walk.heading, { label })}>
        <button type="button" disabled={at === 0} onClick={() => go(0)}>
          <span aria-hidden="true">|◀ </span>
          {trainer.walk.first}
        </button>
        <button type="button" disabled={at === 0} onClick={() => go(at - 1)}>
          ◀ {trainer.walk.back}
        </button>
        <output>
          {say(trainer.walk.step, { n: at + 1, all: last + 1 })} · {longDate(turn.date)}
        </output>
        <button type="button" disabled={at === last} onClick={() => go(at + 1)}>
          {trainer.walk.next} ▶
        </button>
        <button type="button" disabled={at === last} onClick={() => go(last)}>
          {trainer.walk.last}
          <span aria-hidden="true"> ▶|</span>
        </button>
      </nav>
      <div class="trainer-walk" data-drawn={!missing || undefined}>
        <div class="trainer-picture" ref={frame} aria-hidden="true" />
        <div class="trainer-read" ref={text}>
          {turn.scenes.flatMap(({ date, passages }, at) =>
            passages.map(({ text: line }, index) => (
              <p key={`${at} ${index}`}>
                {index === 0 && turn.scenes[at - 1]?.date !== date && (
                  <b class="trainer-date">{longDate(date)}</b>
                )}
                {typeset(line)}
              </p>
            )),
          )}
          {turn.choices.length > 0 && (
            <ul class="trainer-choices">
              {turn.choices.map(({ id, short, text: sentence }) => (
                <li key={id} data-taken={chosen?.choice === id || undefined}>
                  {chosen?.choice === id && <b>✓ {trainer.walk.chose}: </b>}
                  {short}
                  <small>{sentence}</small>
                </li>
              ))}
              {turn.shut.map(({ id, short, reason }) => (
                <li key={id} class="trainer-soft">
                  {say(trainer.walk.shut, { short, reason })}
                </li>
              ))}
            </ul>
          )}
          {at === last && (
            <p>
              <b>{run.ended ? trainer.walk.end : trainer.walk.stopped}</b>
            </p>
          )}
          <details>
            <summary>{trainer.walk.picture}</summary>
            <ul>
              {deps.maker.describe(turn).map((line, index) => (
                <li key={index}>{line}</li>
              ))}
            </ul>
          </details>
        </div>
      </div>
    </Sheet>
  );
}
