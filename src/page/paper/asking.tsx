// The foot of a beat: the question with its file and options, or the way on; and the right to contest what came.
import type { Decision } from '../../play/case';
import { say } from '../../words/say';
import { playWords } from '../../words/words';
import { Folder } from '../desk/folder';
import type { PlayActs } from '../play-keys';
import { Choices } from './choices';
import { Contest } from './contest';
import type { Marked } from './marked';
import type { OpenBeat } from './open-beat';
import { RhythmLine } from './rhythm-line';

/** The way to the file of a decision, once it has come; nothing for a decision without papers. */
function ToFile({ open, decision, onOpen }: { open: OpenBeat; decision: Decision; onOpen(): void }) {
  const { documents, fileIsThere } = open;
  if (documents.length === 0) return null;
  const { messages } = decision;
  return (
    <p class="to-file">
      <button type="button" disabled={!fileIsThere} onClick={onOpen}>
        <Folder />{' '}
        <span>
          {playWords.file.open}{' '}
          <small>
            {say(messages ? playWords.file.countAll : playWords.file.count, {
              n: documents.length,
              messages: messages?.length ?? 0,
            })}
          </small>
        </span>
      </button>
    </p>
  );
}

/** What the foot of a beat that asks is handed. */
export interface AskingProps {
  open: OpenBeat;
  decision: Decision;
  marked: Marked;
  /** Whether a step is under way. */
  busy: boolean;
  acts: PlayActs;
}

/** The question of a turn, on its last beat. */
export function Asking({ open, decision, marked, busy, acts }: AskingProps) {
  const { session, turn, spot } = open;
  return (
    <>
      <RhythmLine session={session} decision={decision.id} />
      <ToFile open={open} decision={decision} onOpen={() => acts.show({ kind: 'file' })} />
      <Choices
        decision={decision}
        turn={turn}
        marked={marked}
        busy={busy}
        onCommit={acts.commit}
        onGiveUp={() => acts.show({ kind: 'giveUp' })}
      />
      {turn.decided && (
        <Contest key={spot} session={session} decision={turn.decided.decision} ask={playWords.contestLast} />
      )}
    </>
  );
}

/** The foot of a beat that asks nothing: on to the next, or to the debrief. */
export function GoingOn({ open, onGoOn }: { open: OpenBeat; onGoOn(): void }) {
  const { session, turn, beat, spot } = open;
  return (
    <>
      {beat.kind === 'scenes' && turn.decided && (
        <Contest key={spot} session={session} decision={turn.decided.decision} />
      )}
      <div class="actions">
        <button type="button" class="primary" onClick={onGoOn}>
          {beat.ends ? playWords.toDebrief : playWords.next}
        </button>
      </div>
    </>
  );
}
