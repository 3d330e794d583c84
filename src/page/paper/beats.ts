// The pages of one turn: what a choice brought first, then what is told, then the scene that asks.
import type { Scene } from '../../play/scene';
import type { Turn } from '../../play/turn';

/** One page of the paper. */
export interface Beat {
  kind: 'after' | 'scenes';
  /** Scenes in order; on an `after` page the one the choice was made in (none when nothing was said). */
  told: Scene[];
  /** Whether the turn's decision is asked at the foot of this page. */
  asks: boolean;
  /** Whether the run ends with this page. */
  ends: boolean;
}

/** Words on a page of told scenes, at most (one scene is never cut). */
const PAGE_WORDS = 150;
/** Told words that may stand on the page of the scene that asks. */
const LEAD_WORDS = 60;

const wordCount = ({ passages }: Scene) =>
  passages.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

/** Parts scenes into pages: a moment begins one, and so does the scene that asks where much stands before it. */
function paged(scenes: readonly Scene[], asks: string): Scene[][] {
  const pages: Scene[][] = [];
  let words = 0;
  for (const scene of scenes) {
    const count = wordCount(scene);
    const asked = asks !== '' && scene.decision === asks;
    const turnsOver = asked ? words > LEAD_WORDS : scene.moment !== '' || words + count > PAGE_WORDS;
    if (pages.length === 0 || turnsOver) {
      pages.push([]);
      words = 0;
    }
    pages.at(-1)!.push(scene);
    words += count;
  }
  return pages;
}

/** The pages of a turn; at least one. Turn 0 is one page, so that the first choice is on the first screen. */
export function beatsOf(turn: Turn): Beat[] {
  const story = turn.scenes.filter(({ part }) => part === 'story');
  const page = (told: Scene[], kind: Beat['kind'] = 'scenes'): Beat => ({
    kind,
    told,
    asks: false,
    ends: false,
  });
  const after = page(
    turn.scenes.filter(({ part }) => part === 'after'),
    'after',
  );
  const pages = turn.decided ? paged(story, turn.asks) : [story];
  const beats = [...(turn.decided ? [after] : []), ...pages.map((told) => page(told))];
  // The question never stands on the page of what the last choice brought.
  if (turn.asks && beats.at(-1) === after) beats.push(page([]));
  beats.at(-1)!.asks = turn.asks !== '';
  beats.at(-1)!.ends = turn.asks === '';
  return beats;
}

/** The page of a turn on which its decision is asked. */
export function askingBeat(turn: Turn): number {
  return beatsOf(turn).length - 1;
}
