// Quotation marks and apostrophes as print has them; the story is written with straight ones.

/** The text with curly quotation marks. Changes nothing else. */
export function typeset(text: string): string {
  return text
    .replace(/(^|[\s([—–-])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([—–“-])'(?=\S)/g, '$1‘')
    .replace(/'/g, '’');
}

/** The same data with every text in it typeset. */
export function typesetAll<T>(data: T): T;
export function typesetAll(data: unknown): unknown {
  if (typeof data === 'string') return typeset(data);
  if (Array.isArray(data)) return data.map((each: unknown) => typesetAll(each));
  return data && typeof data === 'object'
    ? Object.fromEntries(Object.entries(data).map(([key, value]) => [key, typesetAll(value)]))
    : data;
}
