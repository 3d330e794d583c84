// The beat that lies open: which it is, what is seen from it, and what is asked at its foot.
import { useMemo } from 'preact/hooks';
import type { Case, Decision, Document } from '../../play/case';
import type { Sight } from '../../play/sight';
import type { Turn } from '../../play/turn';
import { pageSight } from '../desk/sight';
import { documentsOf } from '../dialogs/dossier';
import { decisionOf } from '../lookup';
import type { Session } from '../run/session';
import type { Beat } from './beats';

/** One page of one run as it lies before its reader. */
export interface OpenBeat {
  session: Session;
  theCase: Case;
  /** The turns of the decisions that stand; `turn` is the last of them. */
  turns: readonly Turn[];
  turn: Turn;
  beat: Beat;
  /** Which beat of its turn it is, from 0. */
  index: number;
  /** Differs from beat to beat and from run to run. */
  spot: string;
  sight: Sight;
  /** The decision asked at its foot, if any. */
  decision: Decision | undefined;
  /** The papers of that decision's file. */
  documents: readonly Document[];
  /** Whether there is a file and its papers have come: they follow the first page. */
  fileIsThere: boolean;
}

/** The beat that a session shows now. What is seen from it is the same object until the page is turned. */
export function useOpenBeat(session: Session): OpenBeat {
  const { theCase } = session;
  const [turn, turns, beat] = [session.turn(), session.turns(), session.beat()];
  const { beat: index } = session.bookmark();
  const spot = `${session.run().id}:${turn.number}:${index}`;
  const sight = useMemo(() => pageSight(turns, beat), [spot]);
  const decision = beat.asks ? decisionOf(theCase, turn.asks) : undefined;
  const documents = documentsOf(theCase, turn.asks, turn.system.launch);
  const fileIsThere = documents.length > 0 && documents.every(({ body }) => body.length > 0);
  return { session, theCase, turns, turn, beat, index, spot, sight, decision, documents, fileIsThere };
}
