import type { PostsBody } from "../api/bodies.ts";

/** A post that somebody holds or held. */
export type Held = PostsBody["posts"][number];

/** Whether the register has somebody in a post on a day: begun, as far as that is known, and not yet over. */
export const isHeldOn = ({ from, to }: Pick<Held, "from" | "to">, day: string): boolean =>
  (from === null || from <= day) && (to === null || day < to);

/** Whether the words themselves show it for the day: not for the time before a removal, whose beginning is unknown. */
export const isShownOn = ({ from, seen }: Pick<Held, "from" | "seen">, day: string): boolean =>
  (from !== null && from <= day) || seen === day;

/** A body and its holders in order. */
export interface LineUp {
  readonly body: string;
  readonly organisation: string | null;
  readonly holders: readonly Held[];
}

/**
 * Holders by body, each body's in order: as printed, save where the words fix an order themselves (列王福祥之后, 列副局长
 * 第一位).
 */
export function lineUps(posts: readonly Held[]): readonly LineUp[] {
  const bodies = Map.groupBy(posts, ({ post }) => post.organisation ?? post.body);
  return [...bodies.values()].flatMap((held) => {
    const [first] = held;
    if (first === undefined) return [];
    const { body, organisation } = first.post;
    return [{ body, organisation, holders: inOrder(held) }];
  });
}

function inOrder(held: readonly Held[]): readonly Held[] {
  const offices = Map.groupBy(held, ({ post }) => post.office);
  return [...offices.values()].flatMap((sameOffice) => {
    const order = [...sameOffice];
    for (const one of sameOffice) {
      for (const { kind, person, place } of one.notes) {
        const others = order.filter((each) => each !== one);
        if (kind === "after" && person !== undefined) {
          const before = others.findIndex((each) => each.person === person);
          if (before >= 0)
            order.splice(0, order.length, ...after(one, order.indexOf(one), others, before));
        } else if (kind === "place" && place !== undefined) {
          order.splice(0, order.length, ...others.toSpliced(place - 1, 0, one));
        }
      }
    }
    return order;
  });
}

/** The others with one put behind the one of them at `before`; `at` is where it stood. */
function after(one: Held, at: number, others: readonly Held[], before: number): readonly Held[] {
  const named = others[before];
  // Who was there before, and is known by these words alone, comes before all that is printed here behind the one.
  return named?.basis === "implied" && before >= at
    ? others.toSpliced(before, 1).toSpliced(at, 0, named, one)
    : others.toSpliced(before + 1, 0, one);
}

/** The days on which posts began or ended, in order. */
export const daysOfChange = (posts: readonly Held[]): readonly string[] =>
  [...new Set(posts.flatMap(({ from, to }) => [from ?? [], to ?? []].flat()))].toSorted();
