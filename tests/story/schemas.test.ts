// The schemas that editors read are those that the tables are read by, and each table names its own.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFiles, STORY_FOLDER } from '../../story/build/files';
import { jsonSchemas } from '../../story/build/schema/json';

const folder = join(STORY_FOLDER, 'tables', 'schemas');

test('what is written is what the tables are read by; else run npm run story -- --schemas', () => {
  expect(readdirSync(folder).sort()).toEqual([...jsonSchemas().keys()].sort());
  for (const [name, text] of jsonSchemas()) expect(readFileSync(join(folder, name), 'utf8'), name).toBe(text);
});

test('each YAML table names its schema on its first line', () => {
  for (const [file, text] of readFiles()) {
    const [, name] = /^tables\/(\w+)\.yaml$/.exec(file) ?? [];
    if (name) expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=schemas/${name}.json`);
  }
});

test('a schema knows the keys, the lists and what must be there', () => {
  const decisions = JSON.parse(jsonSchemas().get('decisions.json')!) as {
    items: {
      additionalProperties: boolean;
      required: string[];
      properties: Record<string, { enum?: string[] }>;
    };
  };
  expect(decisions.items.additionalProperties).toBe(false);
  expect(decisions.items.required).toContain('title');
  expect(decisions.items.required).not.toContain('key');
  expect(decisions.items.properties['when']?.enum).toEqual(['always', 'failed', 'held']);
});
