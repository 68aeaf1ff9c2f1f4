import type { ReactNode } from "react";
import { Heads } from "./Row.tsx";
import "./table.css";

/** A table of `Row`s; figures line up. A narrow page stands each row's cells below each other, with their heads. */
export function Table({
  caption,
  heads,
  children,
}: {
  readonly caption: string;
  /** What each column holds; those of figures stand at their end. */
  readonly heads: readonly (string | { readonly figure: string })[];
  /** The rows, in their `tbody`. */
  readonly children: ReactNode;
}) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls has to be reached by keyboard.
    <section className="table-scroll" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) =>
              typeof head === "string" ? (
                <th key={head} scope="col">
                  {head}
                </th>
              ) : (
                <th key={head.figure} scope="col" className="figure">
                  {head.figure}
                </th>
              ),
            )}
          </tr>
        </thead>
        <Heads value={heads.map((head) => (typeof head === "string" ? head : head.figure))}>
          {children}
        </Heads>
      </table>
    </section>
  );
}
