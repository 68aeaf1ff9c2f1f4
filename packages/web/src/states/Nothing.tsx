import { InChinese } from "../language/InChinese.tsx";
import type { ReactNode } from "react";
import "./states.css";

/** Where a list is empty: why, and what to do next. */
export function Nothing({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className="nothing">
      <p className="nothing-title">
        <InChinese words={title} />
      </p>
      {children}
    </div>
  );
}
