// What organisations have in their hands: who has something, and where it stands.
import type { PartyId } from '../../model/rules/parties';

/** Organisations with a prop of their own: all but the room, which has its table instead. */
export type PropId = Exclude<PartyId, 'room'>;

/** The prop of an organisation; '' where there is none. */
export function propOf(id: PartyId): PropId | '' {
  return id === 'room' ? '' : id;
}

/** Where a node's prop stands: a round field on its lower right, or lower left where the picture is mirrored. */
export function propAt({ x, y, r, lean }: { x: number; y: number; r: number; lean: 1 | -1 }): {
  x: number;
  y: number;
  r: number;
} {
  return { x: x + r * 0.8 * lean, y: y + r * 0.66, r: r * 0.46 };
}
