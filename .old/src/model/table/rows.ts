// What a row of the parameter table says.

/** One row as it stands in the tables of rows. */
export type RowData = readonly [low: number, high: number, unit: string, meaning: string, source: string];
