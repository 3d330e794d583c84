// What may be heard when the picture changes: a few cues, each beside something that is seen and said as well.
import type { View } from '../view/view';

/** In the order in which they are heard. */
const CUES = ['decided', 'opens', 'shuts', 'verified'] as const;
/** Something to be heard. */
export type Cue = (typeof CUES)[number];

/** A gate is heard to turn solid when so much more of it (share, 0-1) ran end to end. */
const HEARD = 0.08;

/** What is heard between one View and the next; nothing at the start, and nothing where a run goes back. */
export function cuesBetween(before: View | null, after: View): Cue[] {
  if (!before || after.turn < before.turn) return [];
  const was = new Map(before.doors.map(({ id, open }) => [id, open]));
  const solid = new Map(before.gates.map(({ id, fill }) => [id, fill.solid]));
  const heard: Record<Cue, boolean> = {
    decided: after.turn > before.turn,
    opens: after.doors.some(({ id, open }) => open && was.get(id) === false),
    shuts: after.doors.some(({ id, open }) => !open && was.get(id) === true),
    verified: after.gates.some(({ id, fill }) => fill.solid - (solid.get(id) ?? 0) >= HEARD),
  };
  return CUES.filter((cue) => heard[cue]);
}
