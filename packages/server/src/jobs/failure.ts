/** What a failure says, without what may be somebody's: addresses, and numbers as long as a telephone's or an account's. */
export function tellFailure(error: unknown): string {
  const told = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return told
    .replaceAll(/[^\s<>"'()]+@[^\s<>"'()]+/gu, "…@…")
    .replaceAll(/\d{7,}/gu, "…")
    .slice(0, 500);
}

/** A job that failed: once, or for good. */
export class JobFailure extends Error {
  constructor(job: string, state: string, error: unknown) {
    super(`job ${job} ${state}: ${tellFailure(error)}`);
    this.name = "JobFailure";
  }
}
