import { dayOf } from "../calendar/working-days.ts";
import type { Office } from "./office.ts";

/** Something that is done on a day. */
interface Item {
  readonly day: string;
  readonly work: (office: Office) => Promise<void>;
}

/** The hour at which the city's offices open: nine in the city, one in Greenwich. */
const opens = "T01:00:00.000Z";
/** And the one at which people are reminded: eight in the city. */
const reminds = "T00:00:00.000Z";

/** What the city does in the year, day by day; on each day in the order in which it was put down. */
export class Agenda {
  readonly #items: Item[] = [];

  on(day: string, work: Item["work"]): void {
    this.#items.push({ day, work });
  }

  get length(): number {
    return this.#items.length;
  }

  /** Does everything from one day to another, both included, with the reminders of each morning. */
  async live(
    office: Office,
    { from, until }: { readonly from: string; readonly until: string },
    done: () => void,
  ): Promise<void> {
    const remind = office.desk.jobs.find(({ name }) => name === "cases.remind");
    for (let day = from; day <= until; day = nextDay(day)) {
      office.clock.set(`${day}${reminds}`);
      await remind?.run(office.desk.spine);
      office.clock.set(`${day}${opens}`);
      for (const { work } of this.#items.filter((item) => item.day === day)) {
        office.clock.advance(1 / 60);
        await work(office);
        done();
      }
    }
  }
}

const nextDay = (day: string): string =>
  dayOf(new Date(new Date(`${day}${opens}`).getTime() + 24 * 3_600_000));
