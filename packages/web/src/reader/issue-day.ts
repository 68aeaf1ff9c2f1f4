import type { IssueBody } from "../api/bodies.ts";

/** The day of the newest document of an issue: the day on which it shows the city. */
export const issueDay = ({ documents }: IssueBody): string =>
  documents
    .flatMap(({ date }) => date ?? [])
    .toSorted()
    .at(-1) ?? "";
