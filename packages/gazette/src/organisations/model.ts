/** What sort of body an organisation is. */
export const organisationKinds = [
  "government",
  "department",
  "institution",
  "party-committee",
  "party-department",
  "congress",
  "consultative-conference",
  "regulator",
  "association",
  "company",
  "military",
  "county",
  "zone",
  "working-group",
  "collective",
  "provincial",
  "national",
  "elsewhere",
] as const;

export type OrganisationKind = (typeof organisationKinds)[number];

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** A name with the days on which the gazette shows it, both included; null where it sets no end. */
export interface DatedName {
  readonly name: string;
  /** Our translation, as of `english`. */
  readonly english: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** A body (机构) as the gazette knows it: one body, however many names. */
export interface Organisation {
  /** A stable English slug: `finance-bureau`. */
  readonly id: string;
  readonly kind: OrganisationKind;
  /** The fullest name printed: 聊城市财政局. Departments printed as 市… alone have 聊城市 in its place. */
  readonly name: string;
  /** Our translation; the gazette has none. */
  readonly english: string;
  /** Other forms of the name: 市财政局. */
  readonly aliases: readonly string[];
  /** The names one after another, where it changed its own; the last is `name`. */
  readonly names: readonly DatedName[];
  /** GB/T 2260, six digits, as on the volume's date; null for all but counties. */
  readonly code: string | null;
  /** Ids of the bodies a collective (各县（市、区）人民政府) is made of, where they are known. */
  readonly members: readonly string[];
  /** Ids of bodies whose posts are printed in brackets beside its own: one staff, two signs. */
  readonly concurrent: readonly string[];
  /** The day by which the gazette calls it former (原); null where it does not. */
  readonly ended: string | null;
  /** Who a later use of its name means. */
  readonly successors: readonly Succession[];
  readonly note: Words | null;
}

export interface Succession {
  /** `Organisation.id`. */
  readonly organisation: string;
  /** The words of the gazette that show it; it states no succession outright. */
  readonly basis: Words;
}
