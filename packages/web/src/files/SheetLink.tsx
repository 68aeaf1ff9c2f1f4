import type { ReactNode } from "react";
import { useLanguage } from "../language/useLanguage.ts";

/** A list as a file to be saved, in the reader's language; the filters go with it. */
export function SheetLink({
  list,
  format,
  filters,
  children = format.toUpperCase(),
}: {
  /** The path of the list. */
  readonly list: string;
  readonly format: "csv" | "xlsx" | "360giving";
  /** Those that are empty are left out. */
  readonly filters?: Readonly<Record<string, string>>;
  readonly children?: ReactNode;
}) {
  const lang = useLanguage();
  const kept = Object.entries(filters ?? {}).filter(([, value]) => value !== "");
  const query = new URLSearchParams([...kept, ["format", format], ["lang", lang]]);
  return (
    <a href={`${list}?${query.toString()}`} download>
      {children}
    </a>
  );
}
