// Who is in the room, and for how long; then the card that asks the last row what it can read.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { PRESETS, type Case, type PresetId } from '../../play/case';
import type { Group } from '../../play/run';
import { say } from '../../words/say';
import { room } from '../../words/room.en';
import { pressOf } from '../projector/keys';
import { RolePack } from '../steps/role-cards';

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
/** Reading sizes offered, percent of screen height. */
const SIZES = [4, 5, 6] as const;
const USUAL_SIZE = 7;

/** Decisions a preset asks; two that exclude each other by their opening count as one. */
export function askedIn(theCase: Case, preset: PresetId): number {
  const asked = theCase.decisions.filter(({ id }) => theCase.presets[preset]?.asks.includes(id));
  const on = (when: string) => asked.filter((decision) => decision.when === when).length;
  return on('always') + Math.max(on('failed'), on('held'));
}

export function SetUp({
  theCase,
  onStart,
  onLeave,
}: {
  theCase: Case;
  onStart(preset: PresetId, groups: Group[]): void;
  onLeave(): void;
}): JSX.Element {
  const presets = PRESETS.filter((preset) => theCase.presets[preset]?.mode === 'group');
  const [several, setSeveral] = useState(false);
  const [letter, setLetter] = useState<string>('A');
  const [count, setCount] = useState(3);
  const [sizes, setSizes] = useState<Record<string, number>>({});
  const [preset, setPreset] = useState<PresetId>(
    presets.includes('class-90') ? 'class-90' : (presets[0] ?? 'alone'),
  );
  const begin = useRef<HTMLButtonElement>(null);
  useEffect(() => begin.current?.focus(), []);

  const letters = several ? LETTERS.slice(0, count) : [letter];
  const sizeOf = (group: string) => sizes[group] ?? USUAL_SIZE;
  const pick = <T extends string | number>(
    name: string,
    all: readonly T[],
    now: T,
    set: (value: T) => void,
    label: (value: T) => string,
  ) => (
    <fieldset>
      <legend>{name}</legend>
      {all.map((value) => (
        <label key={value} class="room-pick">
          <input type="radio" name={name} checked={value === now} onChange={() => set(value)} />{' '}
          <span>{label(value)}</span>
        </label>
      ))}
    </fieldset>
  );

  return (
    <form
      class="room-setup"
      onSubmit={(event) => {
        event.preventDefault();
        onStart(
          preset,
          letters.map((each) => ({ letter: each, size: sizeOf(each) })),
        );
      }}
    >
      <h1>{room.setup.heading}</h1>
      <fieldset>
        <legend class="unseen">{room.setup.heading}</legend>
        {[false, true].map((many) => (
          <label key={String(many)} class="room-pick">
            <input type="radio" name="who" checked={several === many} onChange={() => setSeveral(many)} />{' '}
            <span>{many ? room.setup.several : room.setup.one}</span>
          </label>
        ))}
      </fieldset>
      {several
        ? pick(room.setup.groups, [2, 3, 4, 5, 6], count, setCount, String)
        : pick(room.setup.letter, LETTERS, letter as (typeof LETTERS)[number], setLetter, String)}
      <fieldset>
        <legend>{room.setup.size}</legend>
        {letters.map((each) => (
          <label key={each} class="room-size">
            <span>{several ? each : ''}</span>
            <input
              type="number"
              min={1}
              max={40}
              aria-label={say(room.setup.sizeOf, { letter: each })}
              value={sizeOf(each)}
              onInput={(event) =>
                setSizes({
                  ...sizes,
                  [each]: Math.max(1, Math.min(40, Number(event.currentTarget.value) || 1)),
                })
              }
            />
          </label>
        ))}
      </fieldset>
      {pick(
        room.setup.minutes,
        presets,
        preset,
        setPreset,
        (each) =>
          `${say(room.setup.minutesOf, { n: theCase.presets[each]?.minutes ?? '' })} · ${say(room.setup.asked, { n: askedIn(theCase, each) })}`,
      )}
      <p class="room-hint">{room.setup.note}</p>
      <div class="room-go">
        <button type="button" onClick={onLeave}>
          {room.leave}
        </button>
        <button type="button" onClick={() => window.print()}>
          {room.cards.print}
        </button>
        <button type="submit" class="room-main" ref={begin}>
          {room.setup.start}
        </button>
      </div>
      <RolePack theCase={theCase} preset={preset} />
    </form>
  );
}

/** Three lines in three sizes; the last row says which one it can read. */
export function TestCard({
  size,
  onSize,
  onBegin,
}: {
  size: number;
  onSize(percent: number): void;
  onBegin(): void;
}): JSX.Element {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const percent = Number(event.key);
      if ((SIZES as readonly number[]).includes(percent)) onSize(percent);
      if (event.repeat) return;
      if (pressOf(event.key, false, false)?.action === 'next' && !(event.target instanceof HTMLButtonElement))
        onBegin();
      if (event.key === 'PageDown') onBegin();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  return (
    <div class="room-test">
      <h1>{room.test.heading}</h1>
      {SIZES.map((percent) => (
        <button
          key={percent}
          type="button"
          aria-pressed={percent === size}
          style={{ fontSize: `calc(var(--u) * ${percent})` }}
          onClick={() => onSize(percent)}
        >
          <span class="room-number">{percent === size ? '✓' : percent}</span>{' '}
          {say(room.test.line, { n: percent })}
        </button>
      ))}
      <p>{room.test.ask}</p>
      <div class="room-go">
        <span>{say(room.test.taken, { n: size })}</span>
        <button type="button" class="room-main" onClick={onBegin}>
          {room.test.begin}
        </button>
      </div>
    </div>
  );
}
