// The place a scene is set in, as a small engraving beside its heading; says nothing that is not written there.
import type { JSX } from 'preact';
import './place.css';

/** Places that have a drawing in `assets/places`. */
const DRAWN: readonly string[] = [
  'humphrey-building',
  'white-house',
  'capitol',
  'bethesda',
  'baltimore',
  'hosting-centre',
  'command-floor',
  'church-hall',
];

/** Nothing for a place without a drawing. */
export function PlaceDrawing({ place }: { place: string }): JSX.Element | null {
  return DRAWN.includes(place) ? <span class="place-drawing" data-place={place} aria-hidden="true" /> : null;
}
