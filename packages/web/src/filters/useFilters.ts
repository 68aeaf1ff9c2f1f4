import { put, useAddress } from "./useAddress.ts";

/** What a list is narrowed to. It stands in the address: it can be kept, sent to somebody and gone back to. */
export function useFilters<Name extends string>(names: readonly Name[]) {
  const { address, change } = useAddress();
  const values = Object.fromEntries(
    names.map((name) => [name, address.get(name)?.trim() ?? ""]),
  ) as Readonly<Record<Name, string>>;
  return {
    values,
    set: (name: Name, value: string) => change((next) => put(next, name, value)),
    clear: () =>
      change((next) => {
        for (const name of names) next.delete(name);
      }),
    any: names.some((name) => values[name] !== ""),
  };
}
