// A sheet whose point always stands; on a small screen the rest waits until it is asked for.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** Width from which sheets lie open, in widths of the reader's own text: as the styles have it. */
const ROOMY_REM = 60;

function isRoomy(): boolean {
  const { documentElement } = document;
  return (
    documentElement.clientWidth >= ROOMY_REM * Number.parseFloat(getComputedStyle(documentElement).fontSize)
  );
}

/** What stands on the sheet. */
export interface FoldableProps {
  heading: string;
  /** What a tired reader takes away without opening it. */
  point: ComponentChildren;
  /** Further classes of the sheet. */
  kind?: string;
  /** Whether the rest is only built once it is opened: for what is costly to draw and not printed. */
  late?: boolean;
  children: ComponentChildren;
}

/** The sheet. On paper all of it stands; on a wide screen it lies open and has nothing to press. */
export function Foldable({ heading, point, kind = '', late = false, children }: FoldableProps) {
  const [roomy] = useState(isRoomy);
  const [open, setOpen] = useState(roomy);
  return (
    <article class={`sheet ${kind}`}>
      <h3>
        {roomy ? (
          heading
        ) : (
          <button type="button" class="sheet-head" aria-expanded={open} onClick={() => setOpen(!open)}>
            {heading}
          </button>
        )}
      </h3>
      {point}
      <div class="sheet-rest" hidden={!open}>
        {(open || !late) && children}
      </div>
    </article>
  );
}
