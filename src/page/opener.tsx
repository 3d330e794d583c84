// A host for what is not of this page: the group's room, the trainer's page.
import { useEffect, useRef } from 'preact/hooks';
import type { Run } from '../play/run';
import type { Shelf } from './kept/shelf';

/** What such a place is opened with. */
export interface PlaceContext {
  shelf: Shelf;
  /** A group's run to go on with; null to begin. */
  resume: Run | null;
  onLeave(): void;
}
/** Opens something in an element; resolves to how it is closed. */
export type Place = (element: HTMLElement, context: PlaceContext) => Promise<{ destroy(): void }>;

/** Opens it once; where that fails the reader is led back. */
export function Opener({ place, context }: { place: Place; context: PlaceContext }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let opened: { destroy(): void } | null = null;
    let gone = false;
    if (host.current) {
      place(host.current, context)
        .then((here) => {
          if (gone) here.destroy();
          else opened = here;
        })
        .catch(() => {
          if (!gone) context.onLeave();
        });
    }
    return () => {
      gone = true;
      opened?.destroy();
    };
  }, []);
  return <div ref={host} class="place" />;
}
