// The measures of one canvas: columns of the gates, bands from top to bottom, the size of the type.

/** The measures of a canvas, px. */
export interface Frame {
  width: number;
  height: number;
  /**
   * Under 480 px wide, 300 px, a third of the width or 24 lines of the least lettering high: a band above the
   * text.
   */
  small: boolean;
  /** Under 480 px wide: numbers instead of names. */
  narrow: boolean;
  /** No label may be smaller, px; 0 where the measures alone decide. */
  least: number;
  /** Size of a label, px; about 3 % of the height. */
  unit: number;
  /** Width of one gate's column; the gates stand at 1 to 7 columns. */
  column: number;
  /** Radius of a middle-sized node. */
  radius: number;
  /** Baselines of the bands, px from the top. */
  band: {
    /** Bottom of the line that holds date, clock and counters. */
    head: number;
    /** Centres of the three rows of people. */
    rows: [number, number, number];
    /** Top and bottom of the doors. */
    doors: [number, number];
    /** Top and bottom of the data hub. */
    hub: [number, number];
    /** Top (of the front face) and bottom of the gates. */
    gates: [number, number];
    /** Centre of the gates' names. */
    names: number;
    /** Centre of the last line: caption and legend; 0 where there is none. */
    foot: number;
  };
  /** How far a block reaches back: right and up, px. */
  depth: number;
}

/** So many lines of the least lettering (or fewer) make a band: the doors do not fit between the decks. */
const LOW = 24;

/** Whether the shape alone makes it a band. */
function isBand(width: number, height: number): boolean {
  return width < 480 || height < 300 || height * 3 < width;
}

/** Width of one gate's column. */
function columnOf(width: number): number {
  return width / 7.84;
}

/** A band above the text: no captions, the doors in one row with the hub, people up to the edge. */
function smallFrame(width: number, height: number, unit: number, least: number): Frame {
  const column = columnOf(width);
  const depth = Math.min(column * 0.11, height * 0.028);
  const names = height - unit * 0.75;
  const gates: [number, number] = [names - unit * 0.7 - Math.max(28, height * 0.2), names - unit * 0.7];
  const hubBottom = gates[0] - depth - unit * 0.5;
  const hub: [number, number] = [hubBottom - unit * (width < 480 ? 1.95 : 2.4), hubBottom];
  const doors = hub;
  const span = doors[0] - unit * 0.4;
  const radius = Math.min(unit * 1.32, span * 0.125, column * 0.3);
  const first = unit * 0.35 + radius * 1.15;
  const last = span - radius * 1.6;
  return {
    width,
    height,
    small: true,
    narrow: width < 480,
    least,
    unit,
    column,
    radius,
    depth,
    band: { head: unit * 0.35, rows: [first, (first + last) / 2, last], doors, hub, gates, names, foot: 0 },
  };
}

/** Size of a label where the measures alone decide, px. */
function usual(width: number, height: number): number {
  return Math.max(11, Math.min(height * 0.0302, width * 0.0172));
}

/** The lowest a band may be, in lines of its lettering. */
const LOWEST = 11;
/** The largest lettering of a column, as a share of it: with names under the gates, and with numbers. */
const WIDEST = { names: 0.1325, numbers: 0.33 };

/**
 * The least lettering (px) for words `scale` times as large (1-2), as far as the canvas has room: what is small grows
 * first, and both decks stay where they have been. 0 at 1.
 */
export function leastAt(width: number, height: number, scale: number): number {
  if (scale <= 1) return 0;
  return Math.min(
    usual(width, height) * scale * 0.85,
    isBand(width, height) ? height / LOWEST : height / LOW,
    columnOf(width) * WIDEST[width < 480 ? 'numbers' : 'names'],
  );
}

/** Measures for a canvas of so many CSS pixels. `least`: the smallest size of a label, px. */
export function frameOf(width: number, height: number, least = 0): Frame {
  const small = isBand(width, height) || height < least * LOW;
  const unit = Math.max(usual(width, height), least);
  if (small) return smallFrame(width, height, unit, least);
  const column = columnOf(width);
  // Large words need the room above.
  const gate = height * (least > 0 ? 0.16 : 0.185);
  const depth = Math.min(column * 0.11, height * 0.028);
  const foot = height - unit * 1.05;
  const names = foot - unit * 1.7;
  const gates: [number, number] = [names - unit * 0.95 - gate, names - unit * 0.95];
  const hubBottom = gates[0] - depth - unit * 0.75;
  const hub: [number, number] = [hubBottom - unit * 1.95, hubBottom];
  const doorsBottom = hub[0] - unit * 0.5;
  const doors: [number, number] = [doorsBottom - unit * 3.15, doorsBottom];
  const head = unit * 2.2;
  const last = doors[0] - unit * 2.6;
  const radius = Math.min(unit * 1.32, (last - head) * 0.115, column * 0.3);
  const first = head + radius * 1.05;
  return {
    width,
    height,
    small,
    narrow: false,
    least,
    unit,
    column,
    radius,
    depth,
    band: { head, rows: [first, first + (last - first) * 0.5, last], doors, hub, gates, names, foot },
  };
}

/** Size of a label, px: so many units, but never under what can be read in the room. */
export function sizeOf({ unit, least }: Frame, units: number): number {
  return Math.max(least, unit * units);
}

/** Centre of a gate's column (0-6), px from the left. */
export function columnAt(frame: Frame, index: number): number {
  return frame.column * (index + 1.02);
}
