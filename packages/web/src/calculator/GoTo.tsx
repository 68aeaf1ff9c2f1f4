import type { ReactNode } from "react";

/** Leads to a field of the form and puts the keyboard there; where it is not on the page, has it asked. */
export function GoTo({
  field,
  onMissing,
  children,
}: {
  readonly field: string;
  /** Asks for what the field is for. */
  readonly onMissing?: (() => void) | undefined;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      className="link-button"
      onClick={() => (goTo(field) ? null : onMissing?.())}
    >
      {children}
    </button>
  );
}

/** Whether there is such a field. */
function goTo(field: string): boolean {
  // A field of a thing that is not listed yet: the question whether there are any.
  const list = /^field-([^-]+)-\d+-/u.exec(field)?.[1];
  const element =
    document.getElementById(field) ?? (list ? document.getElementById(`field-${list}`) : null);
  const folded = element?.closest("details");
  if (folded) folded.open = true;
  element?.scrollIntoView({ block: "center" });
  element?.focus({ preventScroll: true });
  return element !== null;
}
