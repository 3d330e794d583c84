// Reads a table by its schema: the value, where each part of it stands, and every mistake in words, all in one walk.
import * as v from 'valibot';
import { nearest } from '../near';
import type { InFile, Say } from '../problems';
import type { Written, WrittenList, WrittenMap, WrittenPair } from '../written/written';
import type { Places } from './places';
import { isFrame, itemsOf, keysOf, kindOf, mayLackKey, rulesOf, valuesOf, type AnySchema } from './shape';
import { wrongKind, wrongValue } from './words';

/** What the walk writes to. */
export interface Notes {
  say: Say;
  places: Places;
}

/** What is of another kind than the schema asks for: it has been named and is left out. */
const LEFT_OUT = Symbol('left out');

/**
 * Reads what is written by a schema. Every mistake is said where it stands. What comes back always has the schema's shape, so that
 * other checks can go on: what is wrong is left out where it may be, else as written if it is of the right type, or empty.
 */
export function parseWritten<S extends AnySchema>(
  schema: S,
  written: Written,
  name: string,
  notes: Notes,
): v.InferOutput<S> {
  const value = read(schema, written, name, notes);
  return value === LEFT_OUT ? empty(schema, written.at, notes) : value;
}

function read(schema: AnySchema, written: Written, name: string, notes: Notes): unknown {
  const kind = kindOf(schema);
  if (written.kind === 'lost') return LEFT_OUT;
  if (kind === 'map' && written.kind === 'map') return readMap(schema, written, notes);
  if (kind === 'list' && written.kind === 'list') return readList(schema, written, name, notes);
  if (kind === 'value' && written.kind === 'value') {
    const result = v.safeParse(schema, written.value);
    if (result.success) return written.value;
    notes.say(written.at, `${name} ${wrongValue(result.issues[0], schema, written.value)}`);
    return typeof written.value === typeof blank(schema) ? written.value : LEFT_OUT;
  }
  notes.say(written.at, `${name} ${wrongKind(kind, written, schema)}`);
  return LEFT_OUT;
}

function readList(schema: AnySchema, written: WrittenList, name: string, notes: Notes): unknown[] {
  const list: unknown[] = [];
  notes.places.put(list, written.at);
  for (const item of written.items) {
    const value = read(itemsOf(schema), item, name, notes);
    if (value === LEFT_OUT) {
      notes.places.putPartly(list);
      continue;
    }
    notes.places.putValue(list, list.length, item.at);
    list.push(value);
  }
  if (written.partly) notes.places.putPartly(list);
  if (!written.partly && list.length === written.items.length)
    sayRules(schema, list, written.at, name, notes);
  return list;
}

/** What the schema asks of a list as a whole. */
function sayRules(
  schema: AnySchema,
  list: readonly unknown[],
  at: InFile,
  name: string,
  { say }: Notes,
): void {
  const rules = rulesOf(schema);
  if (!rules) return;
  const result = v.safeParse(rules, list);
  if (!result.success) say(at, `${name} ${result.issues[0].message}`);
}

/** A stand-in with the schema's shape, where what is written cannot be used. */
function empty(schema: AnySchema, at: InFile, notes: Notes): unknown {
  const kind = kindOf(schema);
  if (kind === 'value') return blank(schema);
  if (kind === 'list') {
    const list: unknown[] = [];
    notes.places.put(list, at);
    notes.places.putPartly(list);
    return list;
  }
  return readMap(schema, { kind: 'map', at, pairs: [], partly: true }, notes);
}

/** The empty value of a schema's type. */
function blank(schema: AnySchema): string | number | boolean {
  return schema.expects === 'number' ? Number.NaN : schema.expects === 'boolean' ? false : '';
}

function readMap(schema: AnySchema, written: WrittenMap, notes: Notes): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  const { places, say } = notes;
  places.put(value, written.at);
  if (written.partly) places.putPartly(value);
  const put = (pair: WrittenPair, of: AnySchema) => {
    if (Object.hasOwn(value, pair.key)) return;
    places.putKey(value, pair.key, pair.at);
    places.putValue(value, pair.key, pair.value.at);
    const part = read(of, pair.value, pair.key, notes);
    if (part === LEFT_OUT) places.putPartly(value);
    if (part !== LEFT_OUT) value[pair.key] = part;
    else if (!mayLackKey(of)) value[pair.key] = empty(of, pair.value.at, notes);
  };
  if (!isFrame(schema)) {
    const { key, of } = valuesOf(schema);
    for (const pair of written.pairs) {
      const result = v.safeParse(key, pair.key);
      if (result.success) put(pair, of);
      else say(pair.at, `the key ${pair.key} ${result.issues[0].message}`);
    }
    return value;
  }
  const entries = keysOf(schema);
  const names = Object.keys(entries);
  const { renamed, missing } = unknownKeys(written, entries, say);
  for (const pair of written.pairs) {
    const name = renamed.get(pair) ?? pair.key;
    const of = Object.hasOwn(entries, name) ? entries[name] : undefined;
    if (of) put({ ...pair, key: name }, of);
  }
  for (const name of missing) {
    if (!written.partly) say(written.at, `${name} is missing; a row holds ${names.join(', ')}`);
    value[name] = empty(entries[name]!, written.at, notes);
    places.putPartly(value);
  }
  return value;
}

/**
 * Names unknown keys. One that stands where another is missing counts as that one, misspelt: one mistake, one message. Returns these, and
 * the keys that are missing beside.
 */
function unknownKeys(
  { pairs }: WrittenMap,
  entries: Readonly<Record<string, AnySchema>>,
  say: Say,
): { renamed: Map<WrittenPair, string>; missing: string[] } {
  const names = Object.keys(entries);
  const here = new Set(pairs.map(({ key }) => key));
  const missing = names.filter((name) => !here.has(name) && !mayLackKey(entries[name]!));
  const unknown = pairs.filter(({ key }) => !Object.hasOwn(entries, key));
  const renamed = new Map<WrittenPair, string>();
  for (const pair of unknown) {
    const free = names.filter((name) => !here.has(name) && ![...renamed.values()].includes(name));
    const only = missing.length === 1 && unknown.length === 1 ? missing[0] : undefined;
    const meant = nearest(pair.key, free) ?? only;
    if (meant !== undefined) {
      renamed.set(pair, meant);
      if (missing.includes(meant)) missing.splice(missing.indexOf(meant), 1);
    }
    const guess = meant === undefined ? '' : `did you mean ${meant}? `;
    say(
      pair.at,
      `unknown key ${pair.key === '' ? '(nothing)' : pair.key}; ${guess}allowed: ${names.join(', ')}`,
    );
  }
  return { renamed, missing };
}
