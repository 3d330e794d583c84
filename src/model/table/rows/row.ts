// What a row of the parameter table says.

/**
 * One row as it stands in the tables of rows. The range is what somebody could defend, the value lies in it. Source: ids
 * of facts, sources or anchors of the story's tables, works named as in `literature.ts`, or the word *assumption*.
 */
export type RowData = readonly [low: number, high: number, unit: string, meaning: string, source: string];
