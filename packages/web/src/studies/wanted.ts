import { isText } from "../kept/texts.ts";

/** A new study as it is typed. */
export interface Wanted {
  readonly title: string;
  readonly from: "seed" | "files";
  readonly firms: string;
  readonly seed: string;
  /** Whether each other reading is worked out too: `yes`, or empty. */
  readonly readings: string;
  /** Empty: the gazette's own. */
  readonly asOf: string;
  /** Figures of the rules set to another value, by their ids. */
  readonly moved: Readonly<Record<string, string>>;
}

export const blank: Wanted = {
  title: "",
  from: "seed",
  firms: "10000",
  seed: "1",
  readings: "",
  asOf: "",
  moved: {},
};

/** Whether what was kept is one. */
export function isWanted(value: unknown): value is Wanted {
  if (typeof value !== "object" || value === null) return false;
  const of = (key: string): unknown => Reflect.get(value, key);
  const moved = of("moved");
  return (
    (of("from") === "seed" || of("from") === "files") &&
    ["title", "firms", "seed", "readings", "asOf"].every((key) => isText(of(key))) &&
    typeof moved === "object" &&
    moved !== null &&
    Object.values(moved).every(isText)
  );
}

const whole = (text: string, least: number, most: number): number | null => {
  const plain = text.replaceAll(",", "").trim();
  if (!/^\d{1,10}$/u.test(plain)) return null;
  const number = Number(plain);
  return number >= least && number <= most ? number : null;
};

/** How many firms are to be made; null where that is none of 1 to 1,000,000. */
export const firmsOf = ({ firms }: Wanted): number | null => whole(firms, 1, 1_000_000);

export const seedOf = ({ seed }: Wanted): number | null => whole(seed, 0, 2_147_483_647);

/** The figures that are moved. */
export const changesOf = ({ moved }: Wanted) =>
  Object.entries(moved).flatMap(([parameter, value]) =>
    value.trim() === "" ? [] : [{ parameter, value: value.trim() }],
  );
