import { type Day, fiscalYear } from "../quantity/day.ts";
import { type Rational, compare } from "../quantity/rational.ts";

/** A number of places for all applicants together: 每年遴选10家 (years 1), 三年滚动支持30个 (years 3). */
export interface Places {
  readonly count: number;
  readonly years: number;
}

/** Somebody who asks for a place. */
export interface Applicant {
  readonly id: string;
  /** What they are ranked by, higher first. */
  readonly score: Rational;
}

/** Where several rank alike at the last place: all of them get one, none does, or the first by id. */
export type Ties = "all" | "none" | "by-id";

/** Who gets a place. */
export interface Selection {
  readonly chosen: readonly string[];
  /** Those alike at the last place, where they are more than the places left; the rule on ties settled them. */
  readonly tied: readonly string[];
  /** Places that nobody took. */
  readonly free: number;
}

/** Places left on a day: those of the window of fiscal years that ends with the day's, less those given in it. */
export function placesLeft({ count, years }: Places, given: readonly Day[], asOf: Day): number {
  const last = Number(fiscalYear(asOf));
  const used = given.filter((day) => {
    const year = Number(fiscalYear(day));
    return year > last - years && year <= last && day <= asOf;
  }).length;
  return Math.max(0, count - used);
}

const byRank = (a: Applicant, b: Applicant): number =>
  compare(b.score, a.score) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The applicants with the highest scores, as many as there are places. Throws RangeError for a negative number of places. */
export function select(applicants: readonly Applicant[], places: number, ties: Ties): Selection {
  if (!Number.isInteger(places) || places < 0)
    throw new RangeError(`expected a number of places, found ${places}`);
  const ranked = applicants.toSorted(byRank);
  const last = ranked[places - 1];
  if (places === 0 || !last || ranked.length === places)
    return {
      chosen: ranked.slice(0, places).map(({ id }) => id),
      tied: [],
      free: Math.max(0, places - ranked.length),
    };
  const alike = ranked.filter(({ score }) => compare(score, last.score) === 0);
  const above = ranked.filter(({ score }) => compare(score, last.score) > 0);
  const isTied = above.length + alike.length > places;
  const room = places - above.length;
  const taken = { all: alike, none: [], "by-id": alike.slice(0, room) }[ties];
  const chosen = [...above, ...(isTied ? taken : alike)].map(({ id }) => id);
  return {
    chosen,
    tied: isTied ? alike.map(({ id }) => id) : [],
    free: Math.max(0, places - chosen.length),
  };
}
