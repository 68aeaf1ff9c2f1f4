import type { ReactNode } from "react";
import "./table.css";

/** A table that a narrow page scrolls sideways, by finger or by keyboard; figures line up. */
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
        {children}
      </table>
    </section>
  );
}
