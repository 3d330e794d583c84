// The pages of one turn: what a choice brought first, then what is told, then the scene that asks.
import type { Passage, Scene, Turn } from '../../play/turn';

/** One scene as it is read: its place and date once, then its lines. */
export interface SceneRead {
  scene: Scene;
  passages: Passage[];
}

/** One page of the paper. */
export interface Beat {
  kind: 'after' | 'scenes';
  /** Scenes in order; on an `after` page the one the choice was made in (none when nothing was said). */
  told: SceneRead[];
  /** Whether the turn's decision is asked at the foot of this page. */
  asks: boolean;
  /** Whether the run ends with this page. */
  ends: boolean;
}

/** Words on a page of told scenes, at most (one scene is never cut). */
const PAGE_WORDS = 150;
/** Told words that may stand on the page of the scene that asks. */
const LEAD_WORDS = 60;

const wordCount = ({ passages }: SceneRead) =>
  passages.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

function scenesOf(passages: readonly Passage[]): SceneRead[] {
  const told: SceneRead[] = [];
  for (const passage of passages) {
    const last = told.at(-1);
    const { scene } = passage;
    if (
      last &&
      last.scene.decision === scene.decision &&
      last.scene.moment === scene.moment &&
      last.scene.date === scene.date
    )
      last.passages.push(passage);
    else told.push({ scene, passages: [passage] });
  }
  return told;
}

/** The pages of a turn; at least one. Turn 0 is one page, so that the first choice is on the first screen. */
export function beatsOf(turn: Turn): Beat[] {
  const scenes = scenesOf(turn.passages.filter(({ part }) => part === 'story'));
  const beats: Beat[] = [];
  const page = (told: SceneRead[]): Beat => ({ kind: 'scenes', told, asks: false, ends: false });
  if (turn.decided)
    beats.push({ ...page(scenesOf(turn.passages.filter(({ part }) => part === 'after'))), kind: 'after' });
  if (!turn.decided) beats.push(page(scenes));
  else {
    let open: SceneRead[] = [];
    let words = 0;
    const turnOver = () => {
      if (open.length > 0) beats.push(page(open));
      [open, words] = [[], 0];
    };
    for (const each of scenes) {
      const count = wordCount(each);
      const asked = turn.asks !== '' && each.scene.decision === turn.asks;
      if (each.scene.moment || words + count > PAGE_WORDS || asked)
        if (!(asked && words <= LEAD_WORDS)) turnOver();
      open.push(each);
      words += count;
    }
    turnOver();
  }
  const last = beats.at(-1)!;
  if (last.kind === 'after' && turn.asks) beats.push(page([]));
  beats.at(-1)!.asks = turn.asks !== '';
  beats.at(-1)!.ends = turn.asks === '';
  return beats;
}

/** The first page of a turn on which its decision is asked. */
export function askingBeat(turn: Turn): number {
  return beatsOf(turn).length - 1;
}
