// Ink tags as data: `# key: value` and bare words.

/** All values of each key, in order; a bare tag counts as a key with the value ''. */
export type Tags = ReadonlyMap<string, string[]>;

/** Reads the tags of one line of Ink output. */
export function readTags(tags: readonly string[] | null): Tags {
  const found = new Map<string, string[]>();
  for (const tag of tags ?? []) {
    const colon = tag.indexOf(':');
    const key = (colon < 0 ? tag : tag.slice(0, colon)).trim();
    const value = colon < 0 ? '' : tag.slice(colon + 1).trim();
    found.set(key, [...(found.get(key) ?? []), value]);
  }
  return found;
}

/** The first value of a key, or an empty string. */
export function tagOf(tags: Tags, key: string): string {
  return tags.get(key)?.[0] ?? '';
}
