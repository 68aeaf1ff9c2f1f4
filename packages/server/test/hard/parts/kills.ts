import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { isAway } from "../../../src/database/connect.ts";
import { type Books, mustHold, openBooks } from "../books.ts";
import { Person, sendTo } from "../caller.ts";
import { openCity, openLine, openProgramme } from "../city.ts";
import { type Journal, mustBeAllThereIs, mustHaveKept, newJournal } from "../kills/journal.ts";
import { backendOf, killAtOnce, postmasterOf } from "../kills/processes.ts";
import { type Shift, Worker } from "../kills/worker.ts";
import { type Part, type PartContext, must } from "../part.ts";
import { Random } from "../random.ts";
import { ServerProcess } from "../server-process.ts";

const victims = ["server", "postmaster", "backend", "both"] as const;
type Victim = (typeof victims)[number];

/** What the line is given before the first kill, in fen. */
const atFirst = 900_000_000_000n;

const firstDay = Date.parse("2019-03-04T01:00:00Z");

export const kills: Part = {
  name: "kills",
  what: "kill -9 of the server and of PostgreSQL under write load: nothing acknowledged is lost, nothing doubled",
  small: true,
  async run(context) {
    const port = await freePort();
    const environment = { PORT: String(port) };
    const address = `http://127.0.0.1:${port}`;
    const data = context.folder;
    let round = 0;
    const now = () => new Date(firstDay + round * 86_400_000).toISOString();
    const start = () => ServerProcess.start({ data, now: now(), environment });
    let server = await start();
    const { send, close } = sendTo(address);
    const city = await openCity({ send, origin: address, welcome: server.welcome });
    await openLine(city, { code: "kills", amount: String(atFirst / 100n) });
    await openProgramme(city, { id: "kills", line: "kills" });
    const nobody = new Person({ send, origin: address, cookie: "" });

    const shift: Shift = { over: false, unanswered: 0, acknowledged: 0, doneBefore: 0 };
    const journals: Journal[] = [];
    let firms = 0;
    const workers = Array.from({ length: 6 }, (_, at) => {
      const journal = newJournal();
      journals.push(journal);
      const random = new Random(context.seed + at);
      const worker = new Worker(city, journal, shift, random, () => ++firms);
      return worker.work("kills", "kills");
    });
    // A worker that fails ends the part, not the process.
    const failed = Promise.all(workers).then(
      () => null,
      (error: unknown) => ({ error }),
    );
    const killed: Record<Victim, number> = { server: 0, postmaster: 0, backend: 0, both: 0 };
    const pauses: number[] = [];
    try {
      const rounds = context.size === "full" ? 204 : 4;
      while (round < rounds) {
        const victim = victims[round % victims.length] ?? "server";
        // Some work between two kills, and then a moment that nobody can foresee.
        await work(shift, 12);
        await wait(context.random.whole(0, 400));
        const began = Date.now();
        if (await kill(victim, server, context)) killed[victim]++;
        round++;
        if (!server.running) server = await start();
        else await server.setClock(now());
        await answers(nobody, victim, server);
        pauses.push(Date.now() - began);
        await whenItIsBack(data, async (books) => {
          await mustHold(books);
          await mustHaveKept(books.database, "kills", journals);
        });
        const stop = await Promise.race([failed, wait(0)]);
        if (stop) throw stop.error;
        if (round % 20 === 0) {
          context.say(
            `${round} kills, ${shift.acknowledged} acknowledged, ${shift.unanswered} unanswered and sent again`,
          );
        }
      }
      shift.over = true;
      // Those who wait for the next day go home; the others finish what they have begun.
      const stop = await failed;
      if (stop) throw stop.error;
      await whenItIsBack(data, async (books) => {
        await mustHold(books);
        await mustBeAllThereIs(books.database, "kills", journals, atFirst);
      });
      must((await server.stop()) === 0, "the last server ends in order");
    } finally {
      shift.over = true;
      await server.kill();
      close();
    }
    const cases = journals.reduce((sum, journal) => sum + journal.cases.size, 0);
    const all = Object.values(killed).reduce((sum, each) => sum + each, 0);
    pauses.sort((a, b) => a - b);
    const at = (part: number) =>
      ((pauses[Math.floor(pauses.length * part)] ?? 0) / 1000).toFixed(1);
    return [
      {
        what: "kill -9",
        target: context.size === "full" ? ">= 200" : "",
        found: `${all} (${victims.map((victim) => `${killed[victim]} ${victim}`).join(", ")})`,
        met: true,
      },
      {
        what: "acknowledged writes, all there, none twice",
        target: "all",
        found: `${shift.acknowledged}, in ${cases} cases`,
        met: true,
      },
      {
        what: "requests without an answer, sent again under their key",
        found: `${shift.unanswered}; ${shift.doneBefore} had been done`,
      },
      {
        what: "from the kill to the next answer",
        found: `median ${at(0.5)} s, longest ${at(0.999)} s`,
      },
    ];
  },
};

/** Looks into the database, again where it ended in the middle: PostgreSQL's processes do not all die at once. */
async function whenItIsBack(data: string, look: (books: Books) => Promise<void>): Promise<void> {
  const until = Date.now() + 60_000;
  for (;;) {
    const books = await openBooks(data);
    try {
      await look(books);
      return;
    } catch (error) {
      if (!isAway(error) || Date.now() > until) throw error;
      await wait(100);
    } finally {
      await books.close();
    }
  }
}

/** Waits until so many more requests were acknowledged, but not for ever. */
async function work(shift: Shift, more: number): Promise<void> {
  const enough = shift.acknowledged + more;
  const until = Date.now() + 10_000;
  while (shift.acknowledged < enough && Date.now() < until) await wait(10);
}

/** Kills; false where there was nothing to kill. */
async function kill(
  victim: Victim,
  server: ServerProcess,
  { folder, random }: PartContext,
): Promise<boolean> {
  const postmaster = await postmasterOf(folder);
  if (victim === "server" || victim === "both") await server.kill();
  if (victim === "server") return true;
  if (postmaster === null) return victim === "both";
  const pid = victim === "backend" ? await backendOf(postmaster, random) : postmaster;
  if (pid === null) return false;
  killAtOnce(pid);
  return true;
}

/** Waits until the server answers from its database. */
async function answers(nobody: Person, after: Victim, server: ServerProcess): Promise<void> {
  const until = Date.now() + 60_000;
  for (;;) {
    must(server.running, `the server lives when the ${after} was killed`, server.said.slice(-3000));
    const answer = await nobody.call("GET", "/api/v1/programmes").catch(() => null);
    if (answer?.status === 200) return;
    must(
      Date.now() < until,
      `the server answers again within a minute after the ${after} was killed`,
      answer,
    );
    await wait(20);
  }
}

/** A port that nobody listens on: a server that is started again has the same address. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (typeof address !== "object" || address === null) throw new Error("no port");
  return address.port;
}
