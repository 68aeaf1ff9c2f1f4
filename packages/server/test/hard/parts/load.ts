import autocannon from "autocannon";
import { mustHold, openBooks } from "../books.ts";
import { assessed, openOffice, published, reader, writer } from "../load/office.ts";
import { type Pace, pace } from "../load/pace.ts";
import { type Figure, type Part, must } from "../part.ts";

export const load: Part = {
  name: "load",
  what: "how many reads, assessments and writes it answers in a second, all of them right",
  small: true,
  async run(context) {
    const seconds = context.size === "full" ? 20 : 1;
    const office = await openOffice(context.folder, 8);
    const books = await openBooks(context.folder);
    try {
      const { server, city, cases, firms } = office;
      const { applicant } = city.people;
      const anonymous = await fire(server.address, {
        duration: seconds,
        connections: 24,
        requests: published.map((path) => ({ method: "GET", path })),
      });
      const assessments = await fire(server.address, {
        duration: seconds,
        connections: 16,
        requests: [
          {
            method: "POST",
            path: "/api/v1/assessments",
            headers: { "content-type": "application/json", origin: server.address },
            body: JSON.stringify(assessed),
          },
        ],
      });
      const reads = await pace(
        cases.map((number) => reader(applicant, number)),
        seconds,
      );
      const writes = await pace(
        cases.map((number, at) => writer(applicant, firms[at] ?? "", number)),
        seconds,
      );
      await mustHold(books);
      return [
        figure("anonymous reads", anonymous, 2000, 50),
        figure("signed-in reads", reads, 300),
        figure("assessments", assessments, 500),
        figure("case writes", writes, 150),
      ];
    } finally {
      await books.close();
      await office.close();
    }
  },
};

/** Asks as fast as so many connections can; every answer has to be a right one. */
async function fire(
  url: string,
  options: Pick<autocannon.Options, "duration" | "connections" | "requests">,
): Promise<Pace> {
  const result = await autocannon({ url, ...options });
  must(
    result.non2xx === 0 && result.errors === 0 && result.timeouts === 0,
    "every answer under load is a right one",
    { non2xx: result.non2xx, errors: result.errors, timeouts: result.timeouts },
  );
  const { requests, latency, duration } = result;
  return {
    done: requests.total,
    perSecond: requests.total / duration,
    median: latency.p50,
    p99: latency.p99,
  };
}

const figure = (
  what: string,
  { perSecond, median, p99, done }: Pace,
  atLeast: number,
  within?: number,
): Figure => ({
  what,
  target: `>= ${atLeast}/s${within === undefined ? "" : `, p99 < ${within} ms`}`,
  found: `${perSecond.toFixed(0)}/s, median ${median.toFixed(1)} ms, p99 ${p99.toFixed(0)} ms (${done})`,
  met: perSecond >= atLeast && (within === undefined || p99 < within),
});
