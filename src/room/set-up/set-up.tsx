// The form with which a sitting begins: who is in the room, and for how long.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Case, PresetId } from '../../play/case';
import type { Group } from '../../play/run';
import { room } from '../../words/room.en';
import { say } from '../../words/say';
import { askedIn } from './asked';
import { PickOne } from './pick-one';
import { RolePack } from './role-pack';
import { LETTERS, MOST_PEOPLE, useWhoIsHere, type WhoIsHere } from './who-is-here';

/** How long a class takes, and how much it decides. */
function classLine(theCase: Case, preset: PresetId): string {
  const minutes = say(room.setup.minutesOf, { n: theCase.presets[preset]?.minutes ?? '' });
  return `${minutes} · ${say(room.setup.asked, { n: askedIn(theCase, preset) })}`;
}

function Sizes({ who }: { who: WhoIsHere }): JSX.Element {
  return (
    <fieldset>
      <legend>{room.setup.size}</legend>
      {who.groups.map(({ letter, size }) => (
        <label key={letter} class="room-size">
          <span>{who.several ? letter : ''}</span>
          <input
            type="number"
            min={1}
            max={MOST_PEOPLE}
            aria-label={say(room.setup.sizeOf, { letter })}
            value={size}
            onInput={(event) => who.setSize(letter, Number(event.currentTarget.value) || 1)}
          />
        </label>
      ))}
    </fieldset>
  );
}

function Groups({ who }: { who: WhoIsHere }): JSX.Element {
  return (
    <>
      <PickOne
        name={room.setup.heading}
        unseen
        all={[false, true]}
        picked={who.several}
        labelOf={(many) => (many ? room.setup.several : room.setup.one)}
        onPick={who.setSeveral}
      />
      {who.several ? (
        <PickOne
          name={room.setup.groups}
          all={[2, 3, 4, 5, 6]}
          picked={who.count}
          labelOf={String}
          onPick={who.setCount}
        />
      ) : (
        <PickOne
          name={room.setup.letter}
          all={LETTERS}
          picked={who.letter}
          labelOf={String}
          onPick={who.setLetter}
        />
      )}
      <Sizes who={who} />
    </>
  );
}

/** The buttons at the foot of the form; the one that goes on has the focus. */
function Go({ onLeave }: { onLeave(): void }): JSX.Element {
  const begin = useRef<HTMLButtonElement>(null);
  useEffect(() => begin.current?.focus(), []);
  return (
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
  );
}

interface SetUpProps {
  theCase: Case;
  onStart(preset: PresetId, groups: Group[]): void;
  onLeave(): void;
}

/** The form. What it prints is the role cards of the class picked. */
export function SetUp({ theCase, onStart, onLeave }: SetUpProps): JSX.Element {
  const who = useWhoIsHere(theCase);
  return (
    <form
      class="room-setup"
      onSubmit={(event) => {
        event.preventDefault();
        onStart(who.preset, [...who.groups]);
      }}
    >
      <h1>{room.setup.heading}</h1>
      <Groups who={who} />
      <PickOne
        name={room.setup.minutes}
        all={who.presets}
        picked={who.preset}
        labelOf={(preset) => classLine(theCase, preset)}
        onPick={who.setPreset}
      />
      <p class="room-hint">{room.setup.note}</p>
      <Go onLeave={onLeave} />
      <RolePack theCase={theCase} preset={who.preset} />
    </form>
  );
}
