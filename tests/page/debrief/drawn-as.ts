// A chart as data, one line a mark: what it is, how it looks, where it stands; so that a change can be read.

const round = (text: string) =>
  text.replaceAll(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 100) / 100));

/** How the marks of a group look, as far as it is said. */
const LOOKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'text-anchor',
  'font-weight',
  'font-size',
];

function lookOf(group: Element): string {
  const looks = LOOKS.flatMap((name) => {
    const value = group.getAttribute(name);
    return value && value !== 'none' ? [`${name} ${value}`] : [];
  });
  const moved = group.getAttribute('transform')?.replace(/^translate/, 'moved ');
  return [...looks, ...(moved ? [moved] : [])].join(', ');
}

function placeOf(mark: Element): string {
  const { x1, x2, y1, y2, cx, cy, r, d } = Object.fromEntries(
    [...mark.attributes].map(({ name, value }) => [name, value]),
  );
  if (d) return d;
  if (x1) return `${x1},${y1} to ${x2},${y2}`;
  if (cx) return `${cx},${cy} of radius ${r}`;
  return mark.getAttribute('transform')?.replace(/^translate/, 'at ') ?? '';
}

/** The whole drawing but its ticks, which follow from the scales; of the axes their words. */
export function drawnAs(svg: Element): string {
  const lines = [...svg.querySelectorAll('g[aria-label]')].flatMap((group) => {
    const kind = group.getAttribute('aria-label')!;
    const marks = [...group.querySelectorAll('path, line, circle, text')];
    if (kind.endsWith('tick label'))
      return [`${kind}: ${marks.map(({ textContent }) => textContent).join(' | ')}`];
    if (/^[xy]-/.test(kind)) return [];
    return marks.map((mark) => {
      const words = mark.textContent ? ` "${mark.textContent}"` : '';
      return `${kind}${words} ${placeOf(mark)} (${lookOf(group)})`;
    });
  });
  const size = `${svg.getAttribute('width')} by ${svg.getAttribute('height')}`;
  return `${[size, svg.getAttribute('style'), ...lines].map((line) => round(line ?? '')).join('\n')}\n`;
}
