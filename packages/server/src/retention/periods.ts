import { hoursKept } from "../idempotency/answers.ts";

/** How long something is kept, and why so long. */
export interface Period {
  readonly what: string;
  readonly days: number;
  readonly reason: string;
}

/** Everything that is removed after a time. What is not here is kept: decisions, the books, the audit chain. */
export const periods = {
  readNotices: {
    what: "In-app notices that were read, after the reading",
    days: 180,
    reason: "Half a year to look again at what one was told; the case itself keeps every step.",
  },
  letters: {
    what: "Letters that went out, or were refused for good",
    days: 30,
    reason: "Long enough to find out why one did not arrive; they hold addresses.",
  },
  sessions: {
    what: "Sessions, and codes by mail or for a second step, after they expired",
    days: 1,
    reason: "They are good for nothing any more, and hold addresses of the network.",
  },
  attempts: {
    what: "Counts of requests and of wrong passwords, after the last; codes that were used, by their hash",
    days: 1,
    reason: "They stop whoever tries now; a day later they tell nothing.",
  },
  studies: {
    what: "Studies of a reform over many firms, after they were made, with the files they were given and that came of them",
    days: 90,
    reason:
      "A quarter to come back to them; the firms in them may be real. What is to stay is downloaded.",
  },
  lists: {
    what: "Lists of who is owed something (免申即享), after they were made: those that did not go out whole; of those that did, the files and whoever was not told anything",
    days: 90,
    reason:
      "A quarter to look into who was left out; what firms were offered stays in their cases.",
  },
  requests: {
    what: "Answers to requests under an Idempotency-Key",
    days: hoursKept / 24,
    reason: "Whoever sends a request again does so within days.",
  },
  drafts: {
    what: "Drafts that nobody touched: withdrawn, and what they state is erased, with their papers; what discarded ones stated, and their papers, after the discarding",
    days: 730,
    reason:
      "A draft may wait for the next year's programme and the one after; later its facts are no longer true.",
  },
  objections: {
    what: "The words of objections and their answers, after the case ended",
    days: 365,
    reason:
      "A year for complaints about the handling; whoever objected may have written of people. That they were made and when stays in the audit chain.",
  },
} as const satisfies Readonly<Record<string, Period>>;

/** The moment before which something is no longer kept. */
export function before(now: Date, { days }: Period): string {
  return new Date(now.getTime() - days * 86_400_000).toISOString();
}

/** The table of periods, in Markdown. */
export function periodTable(): string {
  const rows = Object.values(periods).map(
    ({ what, days, reason }) => `| ${what} | ${days} days | ${reason} |`,
  );
  return ["| what | kept for | why |", "| --- | --- | --- |", ...rows].join("\n");
}
