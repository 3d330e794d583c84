// A place for a chart of Observable Plot, drawn when its code has arrived and again when its width changes.
import type * as PlotModule from '@observablehq/plot';
import { useEffect, useRef } from 'preact/hooks';

/** Observable Plot, as it comes in its own chunk. */
export type Plot = typeof PlotModule;

/** A chart and when it is drawn anew. */
export interface ChartProps {
  /** Draws at a width in CSS pixels. */
  draw(plot: Plot, width: number): Element;
  /** What the chart shows; it is drawn again where this changes. */
  of: string;
}

/** Width of a chart in a move that is hidden, such as for print. */
const UNSEEN_WIDTH = 640;

/** What all charts share. Colours are names, so that they follow the theme and the printer. */
export const CHART_STYLE = {
  fontSize: '13px',
  background: 'transparent',
  color: 'var(--ink)',
  fontFamily: 'inherit',
} as const;

/** The chart, for the eye only: its numbers stand in a table beside it. Empty where its code cannot be fetched. */
export function Chart({ draw, of }: ChartProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    let gone = false;
    let drawnAt = 0;
    let watcher: ResizeObserver | null = null;
    void import('@observablehq/plot')
      .then((plot) => {
        if (gone) return;
        const redraw = () => {
          const width = element.clientWidth || drawnAt || UNSEEN_WIDTH;
          if (width === drawnAt) return;
          drawnAt = width;
          element.replaceChildren(draw(plot, width));
        };
        redraw();
        watcher = new ResizeObserver(redraw);
        watcher.observe(element);
      })
      .catch(() => undefined);
    return () => {
      gone = true;
      watcher?.disconnect();
    };
  }, [of]);
  return <div ref={host} class="chart" aria-hidden="true" />;
}
