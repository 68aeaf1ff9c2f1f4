import { fold } from "@gongbao/gazette";
import { measuresOf } from "../measures/catalogue.ts";
import type { ServedVolume } from "../../volume/volume.ts";

/** At most so many of a kind: who wants more says more. */
const most = 20;

/** What of a volume, beside its text, the words name: measures best first, people, bodies. */
export function namedBy(volume: ServedVolume, words: string) {
  const wanted = plain(words)
    .split(/\s+/u)
    .filter((word) => word !== "");
  return {
    measures: measuresNamed(volume, wanted),
    people: peopleNamed(volume, wanted),
    bodies: bodiesNamed(volume, wanted),
  };
}

function measuresNamed(volume: ServedVolume, wanted: readonly string[]) {
  if (wanted.length === 0) return [];
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
  const found = whole.length > 0 ? whole : placed.filter(({ places }) => places.includes(0));
  return found
    .toSorted((a, b) => a.order - b.order)
    .slice(0, most)
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
}

function peopleNamed({ posts }: ServedVolume, wanted: readonly string[]) {
  if (wanted.length === 0) return [];
  const byName = Map.groupBy(posts.memberships, ({ person }) => person);
  return [...byName]
    .filter(([name]) => wanted.every((word) => plain(name).includes(word)))
    .slice(0, most)
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
    .slice(0, most)
    .map(({ id, name, english }) => ({ id, name: { zh: name, en: english } }));
}

/** As the text of the issue is searched: 首台套 finds 首台（套） here too. */
const plain = (text: string): string => fold(text).text;
