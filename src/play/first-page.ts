// A run on its first page, while the story, the rules and the rest of the case are still on their way.
import type { Outcome, Playthrough } from './playthrough';
import { append, type Header, type Run } from './run';
import type { Scene } from './scene';
import type { Turn } from './turn';

/** Turn 0 as it is sent: its scenes without a system of their own, and no rows for curves. */
export type SentTurn = Omit<Turn, 'scenes'> & { scenes: Omit<Scene, 'system'>[] };

/** The turn that was sent. Turn 0 is one page, which shows how things stand at its end: every scene is given that. */
function turnOf(sent: SentTurn): Turn {
  return { ...sent, scenes: sent.scenes.map((scene) => ({ ...scene, system: sent.system })) };
}

/**
 * Shows turn 0 as it was told when the case was built, and logs what is noted. Decides nothing: `restore` goes on from
 * its run.
 */
export function openFirstPage(header: Header, told: SentTurn): Playthrough {
  const turn = turnOf(told);
  let run: Run = { ...header, events: [] };
  const refused = (): Outcome => ({ ok: false, reason: 'notOnOffer' });
  return {
    run: () => run,
    turns: () => [turn],
    turn: () => turn,
    choose: refused,
    giveUp: refused,
    goBack: refused,
    note: (happening, at) => {
      run = append(run, happening, at);
    },
  };
}
