import type { ReactNode } from "react";

/** Leads to a field of the form and puts the keyboard there. */
export function GoTo({
  field,
  children,
}: {
  readonly field: string;
  readonly children: ReactNode;
}) {
  return (
    <button type="button" className="link-button" onClick={() => goTo(field)}>
      {children}
    </button>
  );
}

function goTo(field: string): void {
  // A field of a thing that is not listed yet: the question whether there are any.
  const list = /^field-([^-]+)-\d+-/u.exec(field)?.[1];
  const element =
    document.getElementById(field) ?? (list ? document.getElementById(`field-${list}`) : null);
  const folded = element?.closest("details");
  if (folded) folded.open = true;
  element?.scrollIntoView({ block: "center" });
  element?.focus({ preventScroll: true });
}
