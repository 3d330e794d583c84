// The schemas of the YAML tables as JSON Schema, for editors that complete and underline while a writer writes.
import { toJsonSchema } from '@valibot/to-json-schema';
import { YAML_SCHEMAS } from '../tables';
import { documentHead } from './beside';
import type { AnySchema } from './shape';

/** File names below `story/tables/schemas` and their texts. Rules that no JSON Schema can say are left to `npm run story`. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const schemas: Record<string, AnySchema> = { ...YAML_SCHEMAS, document: documentHead };
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.json`,
      `${JSON.stringify(toJsonSchema(schema, { errorMode: 'ignore' }), null, 2)}\n`,
    ]),
  );
}
