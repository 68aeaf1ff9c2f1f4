import { randomBytes } from "node:crypto";
import type { DatabaseSource } from "../database/connect.ts";
import { usualLimits } from "../files/limits.ts";
import { SetClock, moment } from "../spine/clock.ts";
import { openDesk } from "../spine/desk.ts";
import type { ServedVolume } from "../volume/volume.ts";
import { Agenda } from "./agenda.ts";
import { tellCases } from "./city/cases.ts";
import { settle } from "./city/founding.ts";
import { addressOf, administrator } from "./city/residents.ts";
import { keep } from "./kept.ts";
import { demonstration } from "./module.ts";
import { type Cookies, type Office, openOffice } from "./office.ts";
import { textAt } from "./story.ts";

export interface Filling {
  readonly database: DatabaseSource;
  readonly dataFolder: string;
  readonly volumes: readonly ServedVolume[];
  readonly version: string;
  /** How much of the year's work is done, of how much. */
  readonly onProgress: (done: number, of: number) => void;
}

/** The first day of the city, the one from which it reads an article another way, and the one on which it is shown. */
const founded = "2019-01-02";
const readAnew = "2019-04-13";
const shown = "2019-09-16";

/**
 * Lives the city's year, from its founding to the day on which it is shown: everything by the API, as the people of the
 * city, on a clock that goes along. Nothing in it is random, so that it comes out the same each time.
 */
export async function fillCity(filling: Filling): Promise<void> {
  const agenda = new Agenda();
  settle(agenda);
  tellCases(agenda);
  const clock = new SetClock(`${founded}T00:00:00.000Z`);
  const cookies: Cookies = new Map();
  let done = 0;
  const live = async (volumes: readonly ServedVolume[], from: string, until: string) => {
    const office = await openIn(filling, clock, cookies, volumes);
    try {
      await welcome(office);
      await agenda.live(office, { from, until }, () =>
        filling.onProgress((done += 1), agenda.length),
      );
      const { database } = office.desk.spine;
      const filled = until === shown;
      await keep(database, { version: filling.version, filled, seenAt: moment(clock) });
    } finally {
      await office.close();
    }
  };
  await live(asReadBefore(filling.volumes), founded, dayBefore(readAnew));
  await live(filling.volumes, readAnew, shown);
}

async function openIn(
  { database, dataFolder }: Filling,
  clock: SetClock,
  cookies: Cookies,
  volumes: readonly ServedVolume[],
): Promise<Office> {
  const desk = await openDesk({
    volumes,
    database,
    dataFolder,
    clock,
    beside: [demonstration(clock)],
    origins: () => ["http://127.0.0.1"],
    signInSecret: null,
    provider: null,
    uploads: usualLimits,
    mail: null,
    signUpOpen: false,
    works: false,
    onError: (error) => console.error(error.message),
  });
  return openOffice({ desk, clock, volumes, cookies });
}

/** The first administrator comes by the link of the first start, with a password that nobody has seen. */
async function welcome(office: Office): Promise<void> {
  const { welcome: token } = office.desk;
  if (token === null) return;
  const made = await office.as(null, {
    method: "POST",
    path: "/welcome",
    body: {
      token,
      name: administrator.name,
      email: addressOf(administrator),
      password: randomBytes(32).toString("base64url"),
    },
  });
  await office.enter(administrator.id, textAt(made, "user"));
}

/**
 * The rules as the city read them at first: that the ten per cent for research are the city's own. The gazette can be read
 * so (D2.4 §1); the interpretation that stands now is the other one.
 */
const asReadBefore = (volumes: readonly ServedVolume[]): readonly ServedVolume[] =>
  volumes.map((volume) => ({
    ...volume,
    rulebook: {
      ...volume.rulebook,
      interpretations: volume.rulebook.interpretations.map((each) =>
        each.id === "research-subsidy" ? { ...each, default: "own" } : each,
      ),
    },
  }));

const dayBefore = (day: string): string =>
  new Date(new Date(`${day}T00:00:00Z`).getTime() - 24 * 3_600_000).toISOString().slice(0, 10);
