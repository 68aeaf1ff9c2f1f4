import { Broken } from "../part.ts";

/** What came of asking over and over for a while. */
export interface Pace {
  readonly done: number;
  readonly perSecond: number;
  /** Milliseconds: half were quicker; ninety-nine of a hundred were. */
  readonly median: number;
  readonly p99: number;
}

/** Lets workers ask over and over for so many seconds, each after its own answer; a wrong answer ends it. */
export async function pace(
  workers: readonly (() => Promise<void>)[],
  seconds: number,
): Promise<Pace> {
  const began = performance.now();
  const until = began + seconds * 1000;
  const times: number[] = [];
  await Promise.all(
    workers.map(async (work) => {
      for (let now = performance.now(); now < until; now = performance.now()) {
        await work();
        times.push(performance.now() - now);
      }
    }),
  );
  if (times.length === 0) throw new Broken("nothing was asked");
  times.sort((a, b) => a - b);
  const took = (performance.now() - began) / 1000;
  const at = (part: number) => times[Math.floor((times.length - 1) * part)] ?? 0;
  return { done: times.length, perSecond: times.length / took, median: at(0.5), p99: at(0.99) };
}
