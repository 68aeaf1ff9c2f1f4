import { useKept } from "../kept/useKept.ts";
import { usePerson } from "../session/session.ts";

/** What is left out of a list, each with its reason: kept while somebody looks through the list. */
export interface LeftOut {
  readonly reasons: ReadonlyMap<number, string>;
  /** Leaves an entry out for a reason, or takes it in again. */
  readonly write: (entry: number, reason: string | null) => void;
  readonly forget: () => void;
}

type Kept = Readonly<Record<string, string>>;

const none: Kept = {};

const isKept = (value: unknown): value is Kept =>
  typeof value === "object" &&
  value !== null &&
  Object.values(value).every((reason) => typeof reason === "string");

/** The entries that somebody leaves out of a list. */
export function useLeftOut(list: string): LeftOut {
  const person = usePerson();
  const kept = useKept(`${person?.user ?? ""}/offers/without/${list}`, none, isKept);
  return {
    reasons: new Map(Object.entries(kept.value).map(([entry, why]) => [Number(entry), why])),
    write: (entry, reason) => {
      const { [String(entry)]: _, ...rest } = kept.value;
      kept.set(reason === null ? rest : { ...rest, [String(entry)]: reason });
    },
    forget: kept.forget,
  };
}
