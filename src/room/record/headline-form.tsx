// A group's headline: twelve words or fewer, put on record.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { room } from '../../words/room.en';
import { say } from '../../words/say';
import type { StepProps } from '../steps/step';

/** Most words of a headline. */
const HEADLINE_WORDS = 12;
/** Most letters that can be typed. */
const HEADLINE_LETTERS = 160;

/** The headline put on record last; empty before there is one. */
function keptLine({ view }: Pick<StepProps, 'view'>): string {
  const kept = view.run.events.findLast((event) => event.kind === 'headline');
  return kept?.kind === 'headline' ? kept.line : '';
}

/** The form, and what is on record. `group`: the letters of the groups at the screen. */
export function HeadlineForm({ view, sitting, group }: StepProps & { group: string }): JSX.Element {
  const [line, setLine] = useState('');
  const count = line.trim().split(/\s+/).filter(Boolean).length;
  const fits = count > 0 && count <= HEADLINE_WORDS;
  const kept = keptLine({ view });
  return (
    <form
      class="room-field"
      onSubmit={(event) => {
        event.preventDefault();
        if (!fits) return;
        sitting.headline(group, line);
        setLine('');
      }}
    >
      <label>
        <span>{room.end.headline}</span>
        <input
          value={line}
          maxLength={HEADLINE_LETTERS}
          onInput={(event) => setLine(event.currentTarget.value)}
        />
      </label>
      <button type="submit" disabled={!fits}>
        {room.end.keep}
      </button>
      {count > HEADLINE_WORDS && <p role="alert">{say(room.end.tooLong, { n: count })}</p>}
      {kept && (
        <p>
          “{kept}” {room.end.kept}
        </p>
      )}
    </form>
  );
}
