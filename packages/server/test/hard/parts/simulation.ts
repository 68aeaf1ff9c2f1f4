import { testDesk } from "../../../src/fixtures/desk.ts";
import { mustHold } from "../books.ts";
import { sendInto } from "../caller.ts";
import { openCity, rolesAtFirst } from "../city.ts";
import { type Figure, type Part, type PartContext, must } from "../part.ts";
import { begin, find, look, save, takeStep } from "../simulation/case-operations.ts";
import { answer, object } from "../simulation/notice-operations.ts";
import {
  addAccount,
  budget,
  close,
  compareLines,
  importAward,
  openProgrammes,
  openYear,
  verifyAccount,
} from "../simulation/money-operations.ts";
import { agent, changeRole, register } from "../simulation/people-operations.ts";
import { type Operation, Simulation } from "../simulation/simulation.ts";

const origin = "http://gongbao.test";
const firstDay = Date.parse("2019-03-04T00:00:00Z");
const lastDay = Date.parse("2021-12-31T00:00:00Z");
/** A small run has few operations: they go over half a year. */
const lastDayOfSmall = Date.parse("2019-09-30T00:00:00Z");
const msOfDay = 86_400_000;

/** How often each operation comes. */
const operations: readonly (readonly [weight: number, operation: Operation])[] = [
  [6, begin],
  [9, save],
  [52, takeStep],
  [7, find],
  [2, object],
  [3, answer],
  [12, look],
  [4, budget],
  [0.4, close],
  [1, importAward],
  [1.5, addAccount],
  [1.5, verifyAccount],
  [1.2, register],
  [0.7, agent],
  [0.5, changeRole],
];

export const simulation: Part = {
  name: "simulation",
  what: "100,000 random operations by random actors over three fiscal years, held against a model",
  small: true,
  async run(context) {
    const logTo = { write: (line: string) => context.say(line.trimEnd()) };
    const test = await testDesk({ mail: false, logLevel: "error", logTo });
    try {
      const { desk, clock, owner } = test;
      const city = await openCity({
        send: sendInto(test.app),
        origin,
        welcome: desk.welcome,
      });
      const world = new Simulation(city, clock, context.random);
      for (const [name, roles] of rolesAtFirst) world.model.roles.set(name, new Set(roles));
      const books = { database: owner, keys: desk.spine.checkpoints.path };
      return await simulate(context, world, () => mustHold(books));
    } finally {
      await test.close();
    }
  },
};

async function simulate(
  { size, say }: PartContext,
  world: Simulation,
  holds: () => Promise<void>,
): Promise<readonly Figure[]> {
  const [all, batch, end] = size === "full" ? [100_000, 1000, lastDay] : [400, 200, lastDayOfSmall];
  const { random, model } = world;
  await openYear(world, 2019);
  await openYear(world, 2020);
  await openProgrammes(world, 2019);
  for (let firm = 0; firm < 20; firm++) await register(world);
  const began = performance.now();
  let checked = 0;
  let checks = 0;
  while (world.operations < all) {
    // The days go by evenly over the operations.
    const at = firstDay + ((end - firstDay) * world.operations) / all;
    const day = new Date(at - (at % msOfDay)).toISOString().slice(0, 10);
    if (day !== model.day) {
      const { year } = model;
      world.setDay(day);
      if (model.year !== year) {
        await openYear(world, model.year + 1);
        await openProgrammes(world, model.year);
      }
    }
    await random.weighted(operations)(world);
    if (world.operations - checked >= batch) {
      checked = world.operations;
      checks++;
      await compareLines(world);
      await holds();
      if (checks % 10 === 0) {
        const seconds = (performance.now() - began) / 1000;
        const { cases } = model;
        say(
          `${world.operations} operations, ${model.day}, ${cases.length} cases, ${(world.operations / seconds).toFixed(0)}/s`,
        );
      }
    }
  }
  await compareLines(world);
  await holds();
  const seconds = (performance.now() - began) / 1000;
  for (const [what, { done, refused }] of [...world.counts].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  )) {
    say(`${what.padEnd(32)}${String(done).padStart(7)} done${String(refused).padStart(7)} refused`);
    must(size === "small" || done + refused > 0, `${what} happens`);
  }
  const states = Map.groupBy(model.cases, ({ state }) => state);
  const shown = [...states].map(([state, { length }]) => `${length} ${state}`).join(", ");
  return [
    {
      what: "random operations, each as the model expects",
      target: size === "full" ? ">= 100000" : "",
      found: `${world.operations} in ${seconds.toFixed(0)} s (${(world.operations / seconds).toFixed(0)}/s)`,
      met: true,
    },
    {
      what: "checks of all invariants",
      target: "after each batch",
      found: `${checks + 1}`,
      met: true,
    },
    { what: "cases at the end", found: `${model.cases.length}: ${shown}` },
  ];
}
