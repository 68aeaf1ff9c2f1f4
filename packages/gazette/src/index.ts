export type * from "./issue/model.ts";
export { parseIssue, type Volume } from "./issue/parse.ts";
export {
  allDocuments,
  articleText,
  citationAt,
  documentAt,
  findArticle,
  findDocument,
  type ScanRange,
  spanAt,
  toScan,
} from "./issue/lookup.ts";
export { readErrata } from "./mend/read-errata.ts";
export { breaches } from "./issue/soundness.ts";
export { type FigureRun, findCountingWords, findNumerals } from "./numerals/find.ts";
export {
  type Numeral,
  NumeralError,
  type NumeralKind,
  readMoney,
  readNumeral,
} from "./numerals/read.ts";
export { type CitationStyle, formatCitation } from "./citation/format.ts";
export { type CitationProblem, type CitationReading, parseCitation } from "./citation/parse.ts";
export { type FoundReference, findReferences } from "./citation/references.ts";
export type { CitationTarget } from "./citation/target.ts";
export { type Entry, type EntryKind } from "./search/entries.ts";
export { fold } from "./search/tokens.ts";
export {
  buildIndex,
  search,
  type SearchFound,
  type SearchHit,
  type SearchIndex,
} from "./search/search.ts";
export {
  type DatedName,
  type Organisation,
  type OrganisationKind,
  organisationKinds,
  type Succession,
} from "./organisations/model.ts";
export { readOrganisations } from "./organisations/read-organisations.ts";
export { type FoundName, type NameUse, OrganisationRegister } from "./organisations/register.ts";
export {
  readResponsibilities,
  type Responsibilities,
  type ResponsibleArticle,
} from "./responsibility/read.ts";
export { placeInAkomaNtoso, toAkomaNtoso } from "./export/akn.ts";
export { toMarkdown } from "./export/markdown.ts";
export type { BodyMention, Chronicle, ChronicleEvent, PersonMention } from "./chronicle/model.ts";
export { readChronicles } from "./chronicle/read.ts";
export { findPost } from "./appointments/find-post.ts";
export {
  findHomonyms,
  type HeldPost,
  type Homonym,
  PostRegister,
  type PostQuery,
} from "./appointments/memberships.ts";
export type {
  AppointmentClause,
  AppointmentNote,
  Appointments,
  ClauseKind,
  LapsedPost,
  Membership,
  MembershipBasis,
  NamedPerson,
  Post,
} from "./appointments/model.ts";
export { readAppointments } from "./appointments/read.ts";
export { type IssueExport, toJson } from "./export/json.ts";
export { type Popolo, toPopolo } from "./export/popolo.ts";
export { maskPersonal } from "./scan/mask.ts";
