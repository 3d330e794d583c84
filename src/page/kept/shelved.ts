// A run as it lies in the browser's storage, and whether what lies there is one: storage is outside.
import { PRESETS } from '../../play/case';
import { MODES } from '../../play/run';
import type { Bookmark, Where } from './shelf';

/** One run as it is stored. `hand`: who wrote it last; none where nobody holds it. */
export interface Shelved {
  /** The run file. */
  text: string;
  where: Where;
  bookmark: Bookmark;
  /** When it was written, in ms since 1970. */
  changed: number;
  hand?: string;
}

/** The `typeof` each field has to have. */
type FieldTypes = Readonly<Record<string, string>>;

const WHERE: Readonly<Record<keyof Where, string>> = {
  act: 'number',
  date: 'string',
  decision: 'string',
  ended: 'boolean',
  opening: 'string',
  preset: 'string',
  mode: 'string',
};
const BOOKMARK: Readonly<Record<keyof Bookmark, string>> = { turn: 'number', beat: 'number' };
const SHELVED: FieldTypes = { text: 'string', where: 'object', bookmark: 'object', changed: 'number' };

function fits(value: unknown, shape: FieldTypes): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Record<string, unknown>;
  return Object.entries(shape).every(([name, type]) => typeof fields[name] === type);
}

/** Whether a stored value has all that a run on the shelf has. The run file in it may still be damaged. */
export function isShelved(value: unknown): value is Shelved {
  if (!fits(value, SHELVED)) return false;
  const { where, bookmark } = value as unknown as Shelved;
  return (
    fits(where, WHERE) &&
    fits(bookmark, BOOKMARK) &&
    PRESETS.includes(where.preset) &&
    MODES.includes(where.mode) &&
    !Number.isNaN(Date.parse(where.date))
  );
}

/** What stands there, as a text: the run file if there is one, else the value as JSON. */
export function rawText(value: unknown): string {
  return fits(value, { text: 'string' }) ? String(value['text']) : JSON.stringify(value ?? null);
}
