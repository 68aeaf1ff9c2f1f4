import { Children, type ReactNode, cloneElement, createContext, isValidElement, use } from "react";

/** What the columns of the table around are called. */
export const Heads = createContext<readonly string[]>([]);

interface CellProps {
  readonly colSpan?: number;
  readonly "data-label"?: string;
}

/** The cells of a row, those of data with their column's head; a cell over several columns is of none of them alone. */
function labelled(cells: readonly ReactNode[], heads: readonly string[]): readonly ReactNode[] {
  let column = 0;
  return cells.map((cell) => {
    if (!isValidElement<CellProps>(cell)) return cell;
    const { colSpan = 1 } = cell.props;
    const label = colSpan > 1 ? "" : (heads[column] ?? "");
    column += colSpan;
    return cell.type === "td" ? cloneElement(cell, { "data-label": label }) : cell;
  });
}

/** A row of a table, of cells alone: each cell knows its column's head, which a narrow page writes before it. */
export function Row({ children }: { readonly children: ReactNode }) {
  const heads = use(Heads);
  return <tr>{labelled(Children.toArray(children), heads)}</tr>;
}
