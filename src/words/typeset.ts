// Quotation marks and apostrophes as print has them; the story is written with straight ones.

/** The text with curly quotation marks. Changes nothing else. */
export function typeset(text: string): string {
  return text
    .replace(/(^|[\s([—–-])"/g, '$1“').replace(/"/g, '”')
    .replace(/(^|[\s([—–“-])'(?=\S)/g, '$1‘').replace(/'/g, '’');
}
