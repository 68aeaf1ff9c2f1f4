import { fold } from "@gongbao/gazette";
import { measuresOf } from "../measures/catalogue.ts";
import type { ServedVolume } from "../../volume/volume.ts";

/** At most so many of a kind are sent: who wants more says more. */
const most = 20;

/** What of a volume, beside its text, the words name: measures best first, people, bodies; and how many there are of each. */
export function namedBy(volume: ServedVolume, words: string) {
  const wanted = plain(words)
    .split(/\s+/u)
    .filter((word) => word !== "");
  const { measures, wholly } = measuresNamed(volume, wanted);
  const people = peopleNamed(volume, wanted);
  const bodies = bodiesNamed(volume, wanted);
  return {
    measures: measures.slice(0, most),
    wholly,
    people: people.slice(0, most),
    bodies: bodies.slice(0, most),
    totals: { measures: measures.length, people: people.length, bodies: bodies.length },
  };
}

function measuresNamed(volume: ServedVolume, wanted: readonly string[]) {
  if (wanted.length === 0) return { measures: [], wholly: true };
  const placed = measuresOf(volume).map((measure) => {
    const title = plain(`${measure.title.zh} ${measure.title.en}`);
    const rest = plain(
      [
        measure.place,
        ...measure.citations.map(({ quote }) => quote),
        ...measure.evidence.flatMap(({ fact }) => [fact.zh, fact.en]),
      ].join(" "),
    );
    const places = wanted.map((word) => (title.includes(word) ? 0 : rest.includes(word) ? 1 : 2));
    return { measure, places, order: places.reduce<number>((sum, place) => sum + place, 0) };
  });
  const whole = placed.filter(({ places }) => !places.includes(2));
  // Where nothing has every word, what has one of them in its title is better than nothing.
  const wholly = whole.length > 0;
  const found = wholly ? whole : placed.filter(({ places }) => places.includes(0));
  const measures = found
    .toSorted((a, b) => a.order - b.order)
    .map(({ measure: { id, title, document, article, place, instrument, ...sums } }) => ({
      id,
      title,
      document,
      article,
      place,
      instrument,
      most: sums.most,
      mostForOne: sums.mostForOne,
    }));
  return { measures, wholly };
}

function peopleNamed({ posts }: ServedVolume, wanted: readonly string[]) {
  if (wanted.length === 0) return [];
  const byName = Map.groupBy(posts.memberships, ({ person }) => person);
  return [...byName]
    .filter(([name]) => wanted.every((word) => plain(name).includes(word)))
    .map(([name, held]) => ({
      name,
      posts: [...new Set(held.map(({ post }) => `${post.body}${post.office}`))].slice(0, 4),
    }));
}

function bodiesNamed({ organisations }: ServedVolume, wanted: readonly string[]) {
  if (wanted.length === 0) return [];
  return organisations.all
    .filter(({ name, english, aliases }) =>
      wanted.every((word) => plain([name, english, ...aliases].join(" ")).includes(word)),
    )
    .map(({ id, name, english }) => ({ id, name: { zh: name, en: english } }));
}

/** As the text of the issue is searched: 首台套 finds 首台（套） here too. */
const plain = (text: string): string => fold(text).text;
