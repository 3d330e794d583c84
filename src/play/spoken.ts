// A reading said aloud inside a story line: rounded, with its unit.
import { READING_TABLE, type ReadingKind } from '../model/table/readings';
import { reading } from '../model/rules/readings';
import { READINGS, type ReadingId } from '../model/table/ids';
import type { System } from '../model/state/system';

function grouped(whole: number): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, ',');
}

/**
 * People as a reader would say them: exact below a thousand, two figures above, to the nearest 5,000 from a hundred
 * thousand on, in millions from a million on.
 */
function people(value: number): string {
  if (value < 1000) return grouped(Math.round(value));
  if (value >= 1_000_000) return `${Math.round(value / 100_000) / 10} million`;
  const step = value >= 100_000 ? 5_000 : value >= 10_000 ? 1000 : 100;
  return grouped(Math.round(value / step) * step);
}

const SPOKEN: Record<ReadingKind['unit'], (value: number) => string> = {
  percent: (value) => `${Math.round(value)} percent`,
  points: (value) => `${Math.round(value)}`,
  million: (value) => `${grouped(Math.round(value))} million dollars`,
  people,
  seconds: (value) => (value < 10 ? `${Math.round(value * 10) / 10}` : `${Math.round(value)}`) + ' seconds',
  count: (value) => grouped(Math.round(value)),
  'per month': (value) => `${Math.round(value * 10) / 10}`,
};

function isReading(id: string): id is ReadingId {
  return (READINGS as readonly string[]).includes(id);
}

/** The reading in words; "no figure" before there is one. Throws on an unknown id: our own mistake. */
export function sayReading(system: System, id: string): string {
  const value = valueOf(system, id);
  return value === null || !isReading(id) ? 'no figure' : SPOKEN[READING_TABLE[id].unit](value);
}

/** The reading as a number, null before there is one. Throws on an unknown id. */
export function valueOf(system: System, id: string): number | null {
  if (!isReading(id)) throw new Error(`the story asks for an unknown reading: ${id}`);
  return reading(system, id);
}
