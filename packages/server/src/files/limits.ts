/** How much may be uploaded, and what of it is unpacked to look at. Set by the environment; see `configuration/variables.ts`. */
export interface UploadLimits {
  /** Of one file, in bytes. */
  readonly fileBytes: number;
  /** Of all files of one case together, in bytes. */
  readonly caseBytes: number;
  /** How many files one case may have. */
  readonly caseFiles: number;
}

export const megabyte = 1024 * 1024;

/** Where nothing else is set: 20 MB a file, 50 files and 200 MB a case. */
export const usualLimits: UploadLimits = {
  fileBytes: 20 * megabyte,
  caseBytes: 200 * megabyte,
  caseFiles: 50,
};

/** What an archive may be. Not for an operator to widen: these keep the server on its feet. */
export const archiveLimits = {
  entries: 2000,
  /** In bytes, of what really unpacks. */
  unpacked: 500 * megabyte,
  /** How many times larger than the archive what unpacks may be. */
  ratio: 200,
} as const;
