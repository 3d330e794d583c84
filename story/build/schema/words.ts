// A mistake that the schema found, in words that say what is allowed there.
import type { BaseIssue } from 'valibot';
import { allowed } from '../near';
import type { Written } from '../written/written';
import { keysOf, isFrame, wordsOf, type AnySchema } from './shape';

const NAMES = { map: 'keys with their values', list: 'a list', value: 'a single value' } as const;

/** A list where a map is expected, and the like. */
export function wrongKind(expected: 'map' | 'list' | 'value', written: Written, schema: AnySchema): string {
  const keys = expected === 'map' && isFrame(schema) ? ` (${Object.keys(keysOf(schema)).join(', ')})` : '';
  if (written.kind === 'value' && written.value === null)
    return `is empty; it takes ${NAMES[expected]}${keys}`;
  const got =
    written.kind === 'value' ? shown(written.value) : written.kind === 'lost' ? 'this' : NAMES[written.kind];
  return `takes ${NAMES[expected]}${keys}, not ${got}`;
}

const shown = (value: unknown) => (typeof value === 'string' ? `"${value.slice(0, 40)}"` : String(value));

function wrongType(expected: string, value: unknown): string {
  if (value === null) return `is empty; it takes ${expected === 'string' ? 'text' : expected}`;
  if (expected === 'number') {
    const isNumber = typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
    return isNumber ? `takes a number: ${value} without quotes` : `takes a number, not ${shown(value)}`;
  }
  if (expected === 'boolean') return `takes true or false, not ${shown(value)}`;
  return `takes text; put ${shown(value)} in quotes`;
}

/** A value that is not what the schema asks for: its type, its list or its own rule. */
export function wrongValue(issue: BaseIssue<unknown>, schema: AnySchema, value: unknown): string {
  const words = wordsOf(schema);
  if (words && value !== null) return `is ${shown(value)}; ${allowed(String(value), words)}`;
  if (words) return `is empty; ${allowed('', words)}`;
  if (issue.kind === 'schema' && issue.type !== 'union') return wrongType(issue.type, value);
  return issue.message;
}
