// A plain table: a heading for each column, and rows that begin with their name.
import type { ComponentChildren } from 'preact';

/** One row: `id` tells it from the others. */
interface FigureTableRow {
  id: string;
  name: ComponentChildren;
  cells: readonly ComponentChildren[];
}

/** Columns and rows; each row has one cell fewer than there are columns, for its name is the first. */
export interface FigureTableProps {
  columns: readonly ComponentChildren[];
  rows: readonly FigureTableRow[];
  /** Class of the table; none for one that lies on a sheet. */
  kind?: string;
}

/** The table, so that all charts and lists of figures read alike. */
export function FigureTable({ columns, rows, kind }: FigureTableProps) {
  return (
    <table class={kind}>
      <thead>
        <tr>
          {columns.map((column, index) => (
            <th key={index} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, cells }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={index}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
