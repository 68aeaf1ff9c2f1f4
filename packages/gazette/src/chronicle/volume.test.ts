import { describe, expect, test } from "vitest";
import { issue, register } from "../fixtures/volume.ts";
import { january2019, type ReadByHand } from "./golden.ts";
import type { ChronicleEvent } from "./model.ts";
import { readChronicles } from "./read.ts";

const chronicles = readChronicles(issue, register);
const events = chronicles.flatMap((each) => each.events);

/** Writes what was read as the list by hand is written. */
function written({ date, endDate, inheritsDate, people, bodies }: ChronicleEvent): ReadByHand {
  const days = date === endDate ? `${date}` : `${date}–${endDate}`;
  const groups: { title: string | null; at: number | undefined; names: string[] }[] = [];
  for (const { title, titleRange, name } of people) {
    const last = groups.at(-1);
    if (last !== undefined && last.title === title && last.at === titleRange?.start)
      last.names.push(name);
    else groups.push({ title, at: titleRange?.start, names: [name] });
  }
  return {
    date: (inheritsDate ? "△" : "") + days,
    people: groups.map(({ title, names }) =>
      title === null ? names.join(" ") : `${title}: ${names.join(" ")}`,
    ),
    bodies: bodies.map(({ name, organisation }) => `${name}=${organisation}`),
  };
}

describe("the chronicle of January 2019", () => {
  test("has 29 events, 17 with their own date and 12 that take the date above", () => {
    expect(chronicles).toHaveLength(1);
    expect(events).toHaveLength(29);
    expect(events.filter(({ inheritsDate }) => !inheritsDate)).toHaveLength(17);
    expect(events.filter(({ inheritsDate }) => inheritsDate)).toHaveLength(12);
    expect(chronicles.flatMap(({ findings }) => findings)).toEqual([]);
  });

  test("names 124 people, counted by hand, mention by mention", () => {
    expect(events.flatMap(({ people }) => people)).toHaveLength(124);
  });

  test.each(january2019.map((expected, index) => ({ index, expected })))(
    "event $index is as read by hand",
    ({ index, expected }) => {
      const event = events[index];
      expect(event === undefined ? null : written(event)).toEqual(expected);
    },
  );

  test("has its own words in every range", () => {
    for (const { id, span, body, people, bodies } of events) {
      expect(id).toMatch(/^D5\/\d+$/u);
      expect(issue.text.slice(span.start, body.start)).toMatch(/^(?:△|\d{1,2}(?:-\d{1,2})?日，)$/u);
      expect(issue.text.slice(body.start, span.end)).toMatch(/。$/u);
      for (const { name, range } of [...people, ...bodies])
        expect(issue.text.slice(range.start, range.end)).toBe(name);
      for (const { title, titleRange } of people)
        expect(
          titleRange === null ? null : issue.text.slice(titleRange.start, titleRange.end),
        ).toBe(title);
    }
  });

  test("without a register has its people and no bodies", () => {
    const [plain] = readChronicles(issue, null);
    expect(plain?.events.flatMap(({ people }) => people)).toHaveLength(124);
    expect(plain?.events.flatMap(({ bodies }) => bodies)).toEqual([]);
  });
});
