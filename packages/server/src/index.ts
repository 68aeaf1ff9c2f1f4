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
