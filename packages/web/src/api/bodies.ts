import type { components } from "./generated.ts";

type Schemas = components["schemas"];

/** What was read is not changed. */
type Read<Body> = Body extends readonly (infer Each)[]
  ? readonly Read<Each>[]
  : Body extends object
    ? { readonly [Member in keyof Body]: Read<Body[Member]> }
    : Body;

export type AccountBody = Read<Schemas["Account"]>;
export type AnnexBody = Read<Schemas["Annex"]>;
export type ArticleBody = Read<Schemas["Article"]>;
export type BudgetLineBody = Read<Schemas["BudgetLine"]>;
export type CaseBody = Read<Schemas["Case"]>;
export type CaseSummaryBody = Read<Schemas["CaseSummary"]>;
export type DocumentBody = Read<Schemas["Document"]>;
export type DocumentTreeBody = Read<Schemas["DocumentTree"]>;
export type EarlierRecordsBody = Read<Schemas["EarlierRecords"]>;
export type ErratumBody = Read<Schemas["Erratum"]>;
export type IssueBody = Read<Schemas["Issue"]>;
export type KeptAssessmentBody = Read<Schemas["KeptAssessment"]>;
export type OpeningBody = Read<Schemas["Openings"]>["openings"][number];
export type MeasureBody = Read<Schemas["Measure"]>;
export type MeasuresBody = Read<Schemas["Measures"]>;
export type ProblemBody = Read<Schemas["Problem"]>;
export type ProgrammeBody = Read<Schemas["Programme"]>;
export type RedactionBody = Read<Schemas["Redaction"]>;
export type ScanBody = Read<Schemas["Scan"]>;
export type StandingBody = Read<Schemas["Standing"]>;
export type WorkingBody = Read<Schemas["Working"]>;
export type SessionBody = Read<Schemas["Session"]>;
export type SearchBody = Read<Schemas["Search"]>;
export type PayeeAccountBody = Read<Schemas["PayeeAccount"]>;
export type PostsBody = Read<Schemas["Posts"]>;
export type ResponsibilitiesBody = Read<Schemas["Responsibilities"]>;
export type ArticleRulesBody = Read<Schemas["ArticleRules"]>;
export type FigureBody = Read<Schemas["Figure"]>;
export type OpenAwardBody = Read<Schemas["OpenAward"]>;
export type OrganisationsBody = {
  readonly organisations: readonly Read<Schemas["Organisation"]>[];
};
export type ChronicleEventBody = Read<Schemas["ChronicleEvent"]>;
export type NoticeBody = Read<Schemas["Notice"]>;
export type CorrectionBody = Read<Schemas["Correction"]>;
export type OfferListsBody = Read<Schemas["OfferLists"]>;
export type OfferListBody = Read<Schemas["OfferList"]>;
export type OfferListBriefBody = OfferListsBody["lists"][number];
export type OfferEntryBody = Read<Schemas["OfferEntries"]>["entries"][number];
export type StudyBody = Read<Schemas["Study"]>;
export type StudyBriefBody = Read<Schemas["StudyBrief"]>;
