// Decisions as beads on the way from 2010 to 2014; a bead leads back to its decision.
import { say } from '../../words/say';
import { playWords } from '../../words/words';
import { beadsOf, beforeLaunch, stillToCome, type Bead, type Strung } from './beads';

const timelineWords = playWords.timeline;

/** The beads of a run, and where one leads. */
export interface TimelineProps extends Strung {
  onBack(to: number): void;
}

function OneBead({ bead, onBack }: { bead: Bead; onBack(to: number): void }) {
  const { turn, taken, social, label, date } = bead;
  return (
    <li class={taken ? 'bead' : 'bead now'}>
      <button
        type="button"
        class={social ? 'people' : 'technology'}
        disabled={!taken}
        aria-label={label}
        title={label}
        onClick={() => onBack(turn)}
      />
      <small aria-hidden="true">{date}</small>
    </li>
  );
}

/** The string of beads, with the mark of 1 October where it falls. */
export function Timeline({ onBack, ...strung }: TimelineProps) {
  const left = stillToCome(strung);
  const coming = Array.from({ length: left }, (_each, index) => (
    <li key={`next${index}`} class="bead coming" aria-hidden="true">
      <i />
    </li>
  ));
  const all = [
    ...beadsOf(strung).map((bead) => <OneBead key={bead.turn} bead={bead} onBack={onBack} />),
    ...coming,
  ];
  const mark = (
    <li key="launch" class="launch-mark">
      <span>{timelineWords.launch}</span>
    </li>
  );
  const before = beforeLaunch(strung);
  return (
    <nav class="timeline" aria-label={timelineWords.heading}>
      <ol>{[...all.slice(0, before), mark, ...all.slice(before)]}</ol>
      {left > 0 && <p class="unseen">{say(timelineWords.still, { n: left })}</p>}
    </nav>
  );
}
