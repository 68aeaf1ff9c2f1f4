import type { ReactNode } from "react";

/** What was found of one kind; nothing where nothing was. */
export function Group({
  title,
  count,
  name,
  children,
}: {
  readonly title: string;
  readonly count: number;
  readonly name: string;
  readonly children: ReactNode;
}) {
  if (count === 0) return null;
  return (
    <section className="search-group" aria-labelledby={`found-${name}`}>
      <h2 id={`found-${name}`}>
        {title} <span className="search-number">{count}</span>
      </h2>
      {children}
    </section>
  );
}
