// What kind of thing a schema describes: a map, a list or a value. The only file that looks inside a valibot schema.
import * as v from 'valibot';

/** Any schema that a table is read by. */
export type AnySchema = v.GenericSchema & { pipe?: readonly unknown[] };

/** A schema of a map with named keys. */
type FrameSchema = v.StrictObjectSchema<Record<string, AnySchema>, undefined>;

const inside = (schema: AnySchema): AnySchema =>
  schema.type === 'exact_optional' ? (schema as unknown as { wrapped: AnySchema }).wrapped : schema;

/** Whether a schema asks for a map, a list, or a single value. */
export function kindOf(schema: AnySchema): 'map' | 'list' | 'value' {
  const { type } = inside(schema);
  return type === 'strict_object' || type === 'record' ? 'map' : type === 'array' ? 'list' : 'value';
}

/** Whether a key with this schema may be left out. */
export function mayLackKey(schema: AnySchema): boolean {
  return schema.type === 'exact_optional';
}

/** Whether a map has named keys, and not any. */
export function isFrame(schema: AnySchema): boolean {
  return inside(schema).type === 'strict_object';
}

/** The schemas of a map's keys. */
export function keysOf(schema: AnySchema): Readonly<Record<string, AnySchema>> {
  return (inside(schema) as unknown as FrameSchema).entries;
}

/** The schemas of key and value of a map that takes any key. */
export function valuesOf(schema: AnySchema): { key: AnySchema; of: AnySchema } {
  const { key, value } = inside(schema) as unknown as { key: AnySchema; value: AnySchema };
  return { key, of: value };
}

/** The schema of a list's items. */
export function itemsOf(schema: AnySchema): AnySchema {
  return (inside(schema) as unknown as { item: AnySchema }).item;
}

/** What is asked of a list as a whole, as a schema of its own; null where nothing is. */
export function rulesOf(schema: AnySchema): v.GenericSchema | null {
  const [, ...rules] = inside(schema).pipe ?? [];
  if (rules.length === 0) return null;
  return (v.pipe as unknown as (...parts: unknown[]) => v.GenericSchema)(v.any(), ...rules);
}

/** The words a value must be one of; null where it is no such list. */
export function wordsOf(schema: AnySchema): readonly string[] | null {
  const part = inside(schema);
  return part.type === 'picklist' ? (part as unknown as { options: readonly string[] }).options : null;
}
