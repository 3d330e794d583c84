// Several groups at one screen: sealed slips, opened together.
import type { JSX } from 'preact';
import { say } from '../../words/say';
import { room } from '../../words/room.en';
import { Sides, type StageProps } from './hands';

/** The group whose slip is keyed now; the last one once all are in. */
export function slipNow({ view }: Pick<StageProps, 'view'>): string {
  const { groups } = view.run;
  return groups[Math.min(view.cursor, groups.length - 1)]?.letter ?? '';
}

/** Seals one group's slip and goes on to the next group. */
export function sealSlip({ view, session }: StageProps, index: number): void {
  const choice = view.turn.choices[index]?.id;
  if (!choice) return;
  session.edit({ positions: { ...view.draft.positions, [slipNow({ view })]: choice } });
  session.mark(Math.min(view.cursor + 1, view.run.groups.length - 1));
}

/** The slips as they come in: whether there is one, never what is on it. */
export function Slips({ view, session }: StageProps): JSX.Element {
  return (
    <>
      <ol class="room-legend">
        {view.turn.choices.map(({ id, short }, index) => (
          <li key={id}>
            <button type="button" onClick={() => sealSlip({ view, session }, index)}>
              <span class="room-number">{index + 1}</span> {short}
            </button>
          </li>
        ))}
      </ol>
      <ul class="room-slips">
        {view.run.groups.map(({ letter }, index) => (
          <li key={letter} data-marked={index === view.cursor || undefined}>
            <button type="button" aria-pressed={index === view.cursor} onClick={() => session.mark(index)}>
              <b>{say(room.group, { letter })}</b>
              <span>
                {view.draft.positions[letter] ? `▣ ${room.positions.sealed}` : `▢ ${room.positions.waiting}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** All slips at once, the side with fewest groups first. */
export function OpenSlips({ view }: Pick<StageProps, 'view'>): JSX.Element {
  const hands: Record<string, number> = {};
  for (const id of Object.values(view.draft.positions)) hands[id] = (hands[id] ?? 0) + 1;
  const who = (option: string) => {
    const letters = Object.keys(view.draft.positions).filter(
      (group) => view.draft.positions[group] === option,
    );
    return say(letters.length > 1 ? room.reveal.more : room.reveal.one, { letters: letters.join(', ') });
  };
  return <Sides view={view} hands={hands} who={who} />;
}
