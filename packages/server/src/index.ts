export { type AppOptions, buildApp } from "./app.ts";
export { ConfigurationError } from "./configuration/reading.ts";
export { DatabaseFailure } from "./database/failure.ts";
export {
  auditReport,
  backUpTo,
  filesReport,
  ledgerReport,
  restoreFrom,
} from "./operations/operations.ts";
export { type ServedVolume, loadVolumes } from "./volume/volume.ts";
export type { ErrorBody } from "./errors/api-error.ts";
export type {
  DocumentSummaryBody,
  DocumentTreeBody,
  IssueBody,
  IssueListBody,
} from "./modules/issues/schemas.ts";
export type {
  AnnexBody,
  ArticleBody,
  DocumentBody,
  ErratumBody,
  RedactionBody,
} from "./modules/documents/schemas.ts";
export type { SearchBody } from "./modules/search/routes.ts";
export type { ScanBody } from "./modules/scan/routes.ts";
