// Plain canvases that note what is drawn on them, as lines; for files that begin with `@vitest-environment happy-dom`.
import { vi } from 'vitest';

/** What was drawn on each canvas, by the order in which their contexts were asked for. */
export interface NotedCanvas {
  canvas: HTMLCanvasElement;
  lines: string[];
}

const rounded = (value: unknown) =>
  typeof value === 'number' ? String(Number(value.toFixed(2))) : typeof value === 'string' ? value : '…';

/**
 * From now on all contexts note; letters are half as wide as they are high. `webgl`: what those contexts are instead.
 * `restoreAllMocks` ends it.
 */
export function noteCanvases(webgl: () => unknown = () => null): NotedCanvas[] {
  const noted: NotedCanvas[] = [];
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function context(
    this: HTMLCanvasElement,
    kind: string,
  ) {
    if (kind === 'webgl') return webgl() as never;
    const lines: string[] = [];
    noted.push({ canvas: this, lines });
    const fields: Record<string, unknown> = {};
    const sizeOf = () => Number(/([\d.]+)px/.exec(String(fields['font']))?.[1] ?? 0);
    return new Proxy(
      {},
      {
        set: (_, name, value) => {
          fields[String(name)] = value;
          lines.push(`${String(name)} = ${rounded(value)}`);
          return true;
        },
        get: (_, name) => {
          if (name === 'measureText')
            return (text: string) => ({
              width: text.length * sizeOf() * 0.5,
              actualBoundingBoxAscent: sizeOf() * 0.75,
            });
          if (name === 'createRadialGradient')
            return (...given: number[]) => {
              lines.push(`light ${given.map(rounded).join(' ')}`);
              return { addColorStop: (at: number, colour: string) => lines.push(`  at ${at} ${colour}`) };
            };
          return (...given: unknown[]) =>
            lines.push(`${String(name)} ${given.map(rounded).join(' ')}`.trim());
        },
      },
    ) as never;
  } as never);
  return noted;
}
