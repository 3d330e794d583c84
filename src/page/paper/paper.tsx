// The paper: one beat with all that is read and pressed on it, from its notices to its foot.
import { useRef } from 'preact/hooks';
import { passagesOf } from '../../play/scene';
import { playWords } from '../../words/words';
import type { PlayActs } from '../play-keys';
import { Asking, GoingOn } from './asking';
import { Foot } from './foot';
import type { Marked } from './marked';
import { StandingNotices, type StandingNoticesProps } from './standing-notices';
import type { OpenBeat } from './open-beat';
import { PageSources } from './page-sources';
import { Terms } from './terms';
import { Told } from './told';
import { useArrival } from './use-arrival';

/** The coal-face close; nothing without lines. */
function Preface({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <aside class="preface">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </aside>
  );
}

/** All words of a beat that may need explaining, options among them. */
function wordsOn({ beat, decision, turn }: OpenBeat): string {
  const read = [...passagesOf(beat.told), ...(decision ? turn.choices : [])];
  return read.map(({ text }) => text).join('\n');
}

/** What the paper is handed. */
export interface PaperProps extends Omit<StandingNoticesProps, 'session'> {
  open: OpenBeat;
  marked: Marked;
  /** Whether a step is under way. */
  busy: boolean;
  /** Stands above the first page of a new run. */
  preface: readonly string[];
  acts: PlayActs;
}

/** One sheet for each beat: nothing that was typed or folded on one is found on the next. */
export function Paper({ open, marked, busy, preface, acts, ...notices }: PaperProps) {
  const { session, theCase, turns, turn, beat, index, decision } = open;
  const paper = useRef<HTMLElement>(null);
  useArrival(paper, open);
  return (
    <main class="paper" ref={paper} aria-label={playWords.paper}>
      <div class="paper-inner" key={open.spot}>
        <StandingNotices session={session} {...notices} />
        {turn.number === 0 && index === 0 && <Preface lines={preface} />}
        <Told {...open} />
        {decision ? (
          <Asking open={open} decision={decision} marked={marked} busy={busy} acts={acts} />
        ) : (
          <GoingOn open={open} onGoOn={acts.goOn} />
        )}
        <Terms theCase={theCase} text={wordsOn(open)} />
        <PageSources theCase={theCase} told={beat.told} />
        <Foot canGoBack={turns.length > 1} hasPeople={theCase.people.length > 0} onShow={acts.show} />
      </div>
    </main>
  );
}
