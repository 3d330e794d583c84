// Draws a component again whenever the run it shows has changed.
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Session } from './session';

/** From when it is drawn until it is taken away. */
export function useSession(session: Session): void {
  const [, redraw] = useState(0);
  useLayoutEffect(() => session.onChange(() => redraw((count) => count + 1)), [session]);
}
