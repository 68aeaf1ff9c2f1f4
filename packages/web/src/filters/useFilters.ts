import { useSearchParams } from "react-router";

/** What a list is narrowed to. It stands in the address: it can be kept, sent to somebody and gone back to. */
export function useFilters<Name extends string>(names: readonly Name[]) {
  const [parameters, change] = useSearchParams();
  const values = Object.fromEntries(
    names.map((name) => [name, parameters.get(name)?.trim() ?? ""]),
  ) as Readonly<Record<Name, string>>;
  const set = (name: Name, value: string) =>
    change(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === "") next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  const clear = () =>
    change(
      (before) => {
        const next = new URLSearchParams(before);
        for (const name of names) next.delete(name);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return { values, set, clear, any: names.some((name) => values[name] !== "") };
}
