import { NavLink } from "react-router";
import "./table.css";

/** The parts of one's work, as a row of ways. */
export function Parts({
  label,
  parts,
}: {
  readonly label: string;
  readonly parts: readonly { readonly to: string; readonly words: string }[];
}) {
  return (
    <nav className="parts" aria-label={label}>
      {parts.map(({ to, words }) => (
        <NavLink key={to} to={to} end>
          {words}
        </NavLink>
      ))}
    </nav>
  );
}
