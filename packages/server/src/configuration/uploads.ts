import { type UploadLimits, megabyte, usualLimits } from "../files/limits.ts";
import { type Environment, readWhole } from "./reading.ts";
import type { VariableName } from "./variables.ts";

/** How much may be uploaded, by the variables that begin with UPLOAD_. */
export function readUploads(environment: Environment): UploadLimits {
  const { fileBytes, caseBytes, caseFiles } = usualLimits;
  const whole = (variable: VariableName, fallback: number) =>
    readWhole(environment, variable, { fallback, from: 1, to: 10_000 });
  return {
    fileBytes: whole("UPLOAD_FILE_MB", fileBytes / megabyte) * megabyte,
    caseBytes: whole("UPLOAD_CASE_MB", caseBytes / megabyte) * megabyte,
    caseFiles: whole("UPLOAD_CASE_FILES", caseFiles),
  };
}
