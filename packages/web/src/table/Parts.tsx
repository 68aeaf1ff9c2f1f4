import { NavLink, useLocation } from "react-router";
import "./table.css";

/** The parts of one's work, as a row of ways. */
export function Parts({
  label,
  parts,
}: {
  readonly label: string;
  /** `below` is where the pages of one thing of a part are: there the part is marked too. */
  readonly parts: readonly {
    readonly to: string;
    readonly words: string;
    readonly below?: string;
  }[];
}) {
  const { pathname } = useLocation();
  return (
    <nav className="parts" aria-label={label}>
      {parts.map(({ to, words, below }) => (
        <NavLink
          key={to}
          to={to}
          end
          data-within={below !== undefined && pathname.startsWith(below)}
        >
          {words}
        </NavLink>
      ))}
    </nav>
  );
}
