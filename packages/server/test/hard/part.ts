import type { Random } from "./random.ts";

/** A part of the proof. Small, it takes seconds and runs with the other tests; full, it takes minutes. */
export interface Part {
  readonly name: string;
  readonly what: string;
  /** Whether a small run is one of the other tests. */
  readonly small: boolean;
  run(context: PartContext): Promise<readonly Figure[]>;
}

export interface PartContext {
  readonly seed: number;
  readonly random: Random;
  readonly size: "small" | "full";
  /** A folder of its own, removed afterwards. */
  readonly folder: string;
  readonly say: (line: string) => void;
}

/** Something that was found, for the table at the end. */
export interface Figure {
  readonly what: string;
  /** What it was to be; absent where nothing was asked. */
  readonly target?: string;
  readonly found: string;
  /** Of a speed: told, and no failure. */
  readonly met?: boolean;
}

/** Something that had to hold and does not. The seed and the part run it again. */
export class Broken extends Error {}

/**
 * Says that something has to hold.
 *
 * @throws {Broken} with what was found, where it does not
 */
export function must(holds: boolean, what: string, found?: unknown): asserts holds {
  if (holds) return;
  const shown = found === undefined ? "" : `\nfound: ${shorten(JSON.stringify(found, plain, 1))}`;
  throw new Broken(`${what}${shown}`);
}

const plain = (_: string, value: unknown): unknown =>
  typeof value === "bigint" ? String(value) : value;

const shorten = (text: string | undefined): string =>
  text === undefined ? "" : text.length > 4000 ? `${text.slice(0, 4000)} …` : text;

/** Does something for each, so many at once; the first failure ends it. */
export async function forEach<T>(
  things: readonly T[],
  atOnce: number,
  work: (thing: T, index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < things.length) {
      const index = next++;
      await work(things[index] as T, index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, things.length) }, worker));
}
