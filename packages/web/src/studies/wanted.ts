import type { StudyBody } from "../api/bodies.ts";
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
  /** Names of the files that the study had before, where it is one that is run again: a browser keeps no files. */
  readonly files?: readonly string[];
}

/** What a study that is being typed by somebody is kept under. */
export const wantedName = (user: string): string => `${user}/population-study`;

export const blank: Wanted = {
  title: "",
  from: "seed",
  firms: "10000",
  seed: "1",
  readings: "",
  asOf: "",
  moved: {},
};

/** A study as it was typed, to be changed and run again. */
export const wantedAgain = ({
  title,
  source,
  withReadings,
  asOf,
  changes,
  files,
}: Pick<
  StudyBody,
  "title" | "source" | "withReadings" | "asOf" | "changes" | "files"
>): Wanted => ({
  ...blank,
  title,
  ...(source === "files"
    ? {
        from: "files",
        files: files.filter(({ kind }) => kind === "input").map(({ name }) => name),
      }
    : { from: "seed", firms: String(source.firms), seed: String(source.seed) }),
  readings: withReadings ? "yes" : "",
  asOf,
  moved: Object.fromEntries(changes.map(({ parameter, value }) => [parameter, value])),
});

/** Whether what was kept is one. */
export function isWanted(value: unknown): value is Wanted {
  if (typeof value !== "object" || value === null) return false;
  const of = (key: string): unknown => Reflect.get(value, key);
  const [moved, files] = [of("moved"), of("files")];
  return (
    (files === undefined || (Array.isArray(files) && files.every(isText))) &&
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
