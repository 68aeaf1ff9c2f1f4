import { setTimeout as wait } from "node:timers/promises";
import { assessor, openOffice, reader, visitor, writer } from "../load/office.ts";
import { pace } from "../load/pace.ts";
import { type Part, must } from "../part.ts";

const megabyte = 1024 * 1024;

export const memory: Part = {
  name: "memory",
  what: "ten minutes of mixed load, and what the server holds after a full collection each minute",
  small: true,
  async run(context) {
    const [minutes, seconds] = context.size === "full" ? [10, 60] : [3, 1];
    const office = await openOffice(context.folder, 4);
    try {
      const { server, city, cases, firms } = office;
      const { applicant, nobody } = city.people;
      const workers = [
        visitor(nobody),
        visitor(nobody),
        assessor(nobody),
        ...cases.slice(0, 2).map((number) => reader(applicant, number)),
        ...cases.slice(2).map((number, at) => writer(applicant, firms[at + 2] ?? "", number)),
      ];
      const points: { readonly rss: number; readonly heapUsed: number }[] = [];
      let done = 0;
      for (let minute = 0; minute <= minutes; minute++) {
        if (minute > 0) done += (await pace(workers, seconds)).done;
        await wait(200);
        const point = await server.memory();
        points.push(point);
        context.say(
          `minute ${minute}: rss ${inMegabytes(point.rss)} MB, heap ${inMegabytes(point.heapUsed)} MB, ${done} requests`,
        );
      }
      must(server.running, "the server lives", server.said.slice(-2000));
      // The first minutes fill caches and compile: what is asked is whether it goes on growing.
      const settled = points.slice(Math.min(3, points.length - 2));
      const heap = slope(settled.map(({ heapUsed }) => heapUsed));
      const rss = slope(settled.map((point) => point.rss));
      return [
        {
          what: `heap after a full collection, ${minutes} minutes, ${done} requests`,
          target: "flat",
          found: `${shown(points.map(({ heapUsed }) => heapUsed))} MB; ${heap.toFixed(2)} MB a minute at the end`,
          met: heap < 0.5,
        },
        {
          what: "resident memory",
          found: `${shown(points.map((point) => point.rss))} MB; ${rss.toFixed(2)} MB a minute at the end`,
        },
      ];
    } finally {
      await office.close();
    }
  },
};

const inMegabytes = (bytes: number): string => (bytes / megabyte).toFixed(1);

const shown = (bytes: readonly number[]): string =>
  bytes.map((each) => (each / megabyte).toFixed(0)).join(" ");

/** How much more each minute, in megabytes, by the line of least squares. */
function slope(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const above = values.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0);
  const below = values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  return below === 0 ? 0 : above / below / megabyte;
}
