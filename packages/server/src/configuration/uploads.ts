import { type UploadLimits, megabyte, usualLimits } from "../files/limits.ts";
import { ConfigurationError, type Environment, readWhole } from "./reading.ts";
import type { VariableName } from "./variables.ts";

/** How much may be uploaded, by the variables that begin with UPLOAD_. */
export function readUploads(environment: Environment): UploadLimits {
  const { fileBytes, caseBytes, caseFiles } = usualLimits;
  const whole = (variable: VariableName, fallback: number) =>
    readWhole(environment, variable, { fallback, from: 1, to: 10_000 });
  const file = whole("UPLOAD_FILE_MB", fileBytes / megabyte);
  const ofCase = whole("UPLOAD_CASE_MB", caseBytes / megabyte);
  if (file > ofCase) {
    const expected = `no more than UPLOAD_CASE_MB (${ofCase})`;
    throw new ConfigurationError("UPLOAD_FILE_MB", expected, String(file));
  }
  return {
    fileBytes: file * megabyte,
    caseBytes: ofCase * megabyte,
    caseFiles: whole("UPLOAD_CASE_FILES", caseFiles),
  };
}
