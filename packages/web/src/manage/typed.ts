/** One part of what pays, as it is typed. */
export interface TypedShare {
  readonly line: string;
  /** Whether it comes from the own line of the applicant's county. */
  readonly county: boolean;
  readonly part: string;
}

/** A programme as it is typed. */
export interface Typed {
  readonly leading: string;
  readonly measure: string;
  readonly basis: string;
  readonly id: string;
  readonly title: string;
  readonly year: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly quota: string;
  readonly rankBy: string;
  readonly noticeDays: string;
  readonly turnDays: string;
  readonly supporting: readonly string[];
  readonly shares: readonly TypedShare[];
  /** Null: all that something proves. */
  readonly evidence: readonly string[] | null;
}

export const emptyShare: TypedShare = { line: "", county: false, part: "1" };

export const emptyTyped = (leading: string, today: string): Typed => ({
  leading,
  measure: "",
  basis: "",
  id: "",
  title: "",
  year: today.slice(0, 4),
  opensOn: today,
  closesOn: "",
  quota: "",
  rankBy: "",
  noticeDays: "5",
  turnDays: "10",
  supporting: [],
  shares: [emptyShare],
  evidence: null,
});

const lines = [
  "leading",
  "measure",
  "basis",
  "id",
  "title",
  "year",
  "opensOn",
  "closesOn",
  "quota",
  "rankBy",
  "noticeDays",
  "turnDays",
] as const;

const areTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((each) => typeof each === "string");

const isShare = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  typeof Reflect.get(value, "line") === "string" &&
  typeof Reflect.get(value, "county") === "boolean" &&
  typeof Reflect.get(value, "part") === "string";

/** Whether what was kept is a programme as it is typed. */
export function isTyped(value: unknown): value is Typed {
  if (typeof value !== "object" || value === null) return false;
  const evidence: unknown = Reflect.get(value, "evidence");
  const shares: unknown = Reflect.get(value, "shares");
  return (
    lines.every((key) => typeof Reflect.get(value, key) === "string") &&
    areTexts(Reflect.get(value, "supporting")) &&
    (evidence === null || areTexts(evidence)) &&
    Array.isArray(shares) &&
    shares.every(isShare)
  );
}

/** What can be wrong with what is typed: the field, and the words that say it. */
export type Problems = Partial<
  Record<
    Exclude<keyof Typed, "supporting" | "evidence" | "rankBy">,
    | "manage.needed"
    | "manage.wrongId"
    | "manage.wrongYear"
    | "manage.wrongWindow"
    | "manage.wrongQuota"
    | "manage.quotaNeeded"
    | "manage.wrongNotice"
    | "manage.wrongTurn"
    | "manage.wrongShares"
    | "manage.basisNeeded"
  >
>;

const between = (text: string, least: number, most: number): boolean =>
  /^\d{1,6}$/u.test(text) && Number(text) >= least && Number(text) <= most;

/** What is wrong with what is typed, before the server is asked. */
export function problemsOf(typed: Typed, needsBasis: boolean): Problems {
  const problems: Problems = {};
  for (const key of ["leading", "measure", "title", "opensOn", "closesOn"] as const) {
    if (typed[key].trim() === "") problems[key] = "manage.needed";
  }
  if (needsBasis && typed.basis.trim().length < 4) problems.basis = "manage.basisNeeded";
  if (!/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/u.test(typed.id)) problems.id = "manage.wrongId";
  if (!between(typed.year, 2000, 2100)) problems.year = "manage.wrongYear";
  if (typed.opensOn !== "" && typed.closesOn !== "" && typed.closesOn < typed.opensOn) {
    problems.closesOn = "manage.wrongWindow";
  }
  if (typed.quota !== "" && !between(typed.quota, 1, 100_000)) {
    problems.quota = "manage.wrongQuota";
  } else if (typed.quota === "" && typed.rankBy !== "") problems.quota = "manage.quotaNeeded";
  if (!between(typed.noticeDays, 0, 60)) problems.noticeDays = "manage.wrongNotice";
  if (!between(typed.turnDays, 1, 250)) problems.turnDays = "manage.wrongTurn";
  const isWhole = typed.shares.every(({ line, part }) => line !== "" && between(part, 1, 1000));
  if (!isWhole || typed.shares.length === 0) problems.shares = "manage.wrongShares";
  return problems;
}
