import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Input, Outcome } from "./engine-eight-measures.ts";

/** Another engine made ready to work out the eight measures. */
export interface Peer {
  readonly name: string;
  readonly does: string;
  readonly run: (input: Input) => Outcome | Promise<Outcome>;
}

const folder = fileURLToPath(new URL("./peers/", import.meta.url));

/** Installs the peers into their own folder, the first time. Throws with npm's words where it cannot. */
export function installPeers(): void {
  if (existsSync(`${folder}node_modules`)) return;
  console.log("Installing the engines to compare with (once) …");
  const { status, stderr } = spawnSync("npm", ["ci"], { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`npm ci in bench/peers failed:\n${stderr}`);
}

async function load(name: string): Promise<Record<string, unknown>> {
  const path = createRequire(`${folder}package.json`).resolve(name);
  return (await import(pathToFileURL(path).href)) as Record<string, unknown>;
}

const YEAR_CAP = 5_000_000;
const PATENT_CAP = 100_000;

/** publicodes: one rule a measure, in its own mechanisms. */
async function publicodes(): Promise<Peer> {
  interface Engine {
    setSituation(situation: Record<string, string | number>): Engine;
    evaluate(rule: string): { readonly nodeValue: unknown };
  }
  const module = await load("publicodes");
  // What require finds is wrapped once more than what import finds.
  const outer = module["default"] as { readonly default?: unknown };
  const Made = (outer.default ?? outer) as new (rules: unknown, options?: unknown) => Engine;
  const level = (of: string, tiers: Record<string, number>) => ({
    variations: [
      ...Object.entries(tiers).map(([id, amount]) => ({ si: `${of} = '${id}'`, alors: amount })),
      { sinon: 0 },
    ],
  });
  const engine = new Made(
    {
      catalogue: "'none'",
      title: "'none'",
      first: "'none'",
      equipment: 0,
      interest: 0,
      manufacturer: "non",
      revenue: 0,
      taxable: 0,
      paid: 0,
      "paid for patents": 0,
      patents: 0,
      "catalogue whole": level("catalogue", { a: 1_500_000, b: 1_000_000 }),
      "title whole": level("title", { x: 500_000, y: 300_000 }),
      "first whole": level("first", { a: 1_200_000, b: 500_000 }),
      "left this year": { valeur: `${YEAR_CAP} - paid`, plancher: 0 },
      m1: { valeur: "catalogue whole", plafond: "left this year" },
      m2: { variations: [{ si: "title whole < first whole", alors: 0 }, { sinon: "title whole" }] },
      m3: { valeur: "equipment * 10%", plafond: 5_000_000 },
      m4: { valeur: "interest * 30%", plafond: 2_000_000 },
      m5: {
        "applicable si": { "toutes ces conditions": ["manufacturer", "revenue > 5000000000"] },
        valeur: 200_000,
      },
      m6: {
        variations: [
          { si: "taxable > 3000000", alors: "taxable * 25%" },
          {
            sinon: {
              barème: {
                assiette: "taxable",
                tranches: [{ taux: "5%", plafond: 1_000_000 }, { taux: "10%" }],
              },
            },
          },
        ],
      },
      m7: {
        variations: [{ si: "first whole <= title whole", alors: 0 }, { sinon: "first whole" }],
      },
      "left for patents": { valeur: `${PATENT_CAP} - paid for patents`, plancher: 0 },
      m8: { valeur: "patents * 10000", plafond: "left for patents" },
    },
    { logger: { log() {}, warn() {}, error() {} } },
  );
  return {
    name: "publicodes",
    does: "float, trace kept as an evaluated tree",
    run: (input) => {
      const set = engine.setSituation({
        catalogue: `'${input.catalogue}'`,
        title: `'${input.title}'`,
        first: `'${input.first}'`,
        equipment: input.equipment,
        interest: input.interest,
        manufacturer: input.manufacturer ? "oui" : "non",
        revenue: input.revenue,
        taxable: input.taxable,
        paid: input.paid,
        "paid for patents": input.paidForPatents,
        patents: input.patents,
      });
      return [1, 2, 3, 4, 5, 6, 7, 8].map(
        (at) => Number(set.evaluate(`m${at}`).nodeValue ?? 0) || 0,
      );
    },
  };
}

/** zen-engine: one graph whose expression node works out all eight. */
async function zen(): Promise<Peer> {
  interface Decision {
    evaluate(
      input: unknown,
      options?: unknown,
    ): Promise<{ readonly result: Record<string, number> }>;
  }
  const module = await load("@gorules/zen-engine");
  const Made = module["ZenEngine"] as new () => { createDecision(content: Buffer): Decision };
  const expressions = {
    catalogueWhole: `catalogue == "a" ? 1500000 : catalogue == "b" ? 1000000 : 0`,
    firstWhole: `first == "a" ? 1200000 : first == "b" ? 500000 : 0`,
    titleWhole: `title == "x" ? 500000 : title == "y" ? 300000 : 0`,
    m1: `min([$.catalogueWhole, max([0, ${YEAR_CAP} - paid])])`,
    m2: "$.titleWhole < $.firstWhole ? 0 : $.titleWhole",
    m3: "min([equipment * 0.1, 5000000])",
    m4: "min([interest * 0.3, 2000000])",
    m5: "manufacturer and revenue > 5000000000 ? 200000 : 0",
    m6: "taxable > 3000000 ? taxable * 0.25 : taxable > 1000000 ? 50000 + (taxable - 1000000) * 0.1 : taxable * 0.05",
    m7: "$.firstWhole <= $.titleWhole ? 0 : $.firstWhole",
    m8: `min([patents * 10000, max([0, ${PATENT_CAP} - paidForPatents])])`,
  };
  const decision = new Made().createDecision(
    Buffer.from(
      JSON.stringify({
        nodes: [
          { id: "in", type: "inputNode", name: "in", position: { x: 0, y: 0 } },
          {
            id: "e",
            type: "expressionNode",
            name: "e",
            position: { x: 0, y: 0 },
            content: {
              expressions: Object.entries(expressions).map(([key, value]) => ({
                id: key,
                key,
                value,
              })),
            },
          },
          { id: "out", type: "outputNode", name: "out", position: { x: 0, y: 0 } },
        ],
        edges: [
          { id: "1", sourceId: "in", targetId: "e", type: "edge" },
          { id: "2", sourceId: "e", targetId: "out", type: "edge" },
        ],
      }),
    ),
  );
  return {
    name: "zen-engine",
    does: "decimal, Rust, trace on",
    run: async (input) => {
      const { result } = await decision.evaluate(input, { trace: true });
      return [1, 2, 3, 4, 5, 6, 7, 8].map((at) => result[`m${at}`] ?? 0);
    },
  };
}

/** json-rules-engine: amounts as facts worked out by functions, the conditions as rules. */
async function jsonRules(): Promise<Peer> {
  interface Almanac {
    factValue(id: string): Promise<never>;
  }
  interface Engine {
    addFact(id: string, value: (parameters: unknown, almanac: Almanac) => unknown): void;
    addRule(rule: unknown): void;
    run(facts: unknown): Promise<{
      readonly events: readonly { readonly type: string }[];
      readonly almanac: Almanac;
    }>;
  }
  const { Engine: Made } = (await load("json-rules-engine")) as unknown as {
    Engine: new (rules: readonly unknown[], options: unknown) => Engine;
  };
  const engine = new Made([], { allowUndefinedFacts: true });
  const amount = (id: string, work: (get: (fact: string) => Promise<number>) => Promise<number>) =>
    engine.addFact(id, (_, almanac) => work((fact) => almanac.factValue(fact)));
  const level = (id: string, of: string, tiers: Record<string, number>) =>
    engine.addFact(id, async (_, almanac) => tiers[await almanac.factValue(of)] ?? 0);
  const rule = (at: number, ...all: readonly unknown[]) =>
    engine.addRule({ conditions: { all }, event: { type: `m${at}` } });
  level("catalogueWhole", "catalogue", { a: 1_500_000, b: 1_000_000 });
  level("firstWhole", "first", { a: 1_200_000, b: 500_000 });
  level("a2", "title", { x: 500_000, y: 300_000 });
  amount("a1", async (get) =>
    Math.min(await get("catalogueWhole"), Math.max(0, YEAR_CAP - (await get("paid")))),
  );
  amount("a3", async (get) => Math.min((await get("equipment")) * 0.1, 5_000_000));
  amount("a4", async (get) => Math.min((await get("interest")) * 0.3, 2_000_000));
  amount("a5", async () => 200_000);
  amount("a6", async (get) => {
    const base = await get("taxable");
    if (base > 3_000_000) return base * 0.25;
    return base > 1_000_000 ? 50_000 + (base - 1_000_000) * 0.1 : base * 0.05;
  });
  amount("a7", (get) => get("firstWhole"));
  amount("a8", async (get) =>
    Math.min(
      (await get("patents")) * 10_000,
      Math.max(0, PATENT_CAP - (await get("paidForPatents"))),
    ),
  );
  rule(1, { fact: "catalogueWhole", operator: "greaterThan", value: 0 });
  rule(2, { fact: "a2", operator: "greaterThanInclusive", value: { fact: "firstWhole" } });
  rule(3, { fact: "equipment", operator: "greaterThan", value: 0 });
  rule(4, { fact: "interest", operator: "greaterThan", value: 0 });
  rule(
    5,
    { fact: "manufacturer", operator: "equal", value: true },
    { fact: "revenue", operator: "greaterThan", value: 5_000_000_000 },
  );
  rule(6, { fact: "taxable", operator: "greaterThan", value: 0 });
  rule(7, { fact: "firstWhole", operator: "greaterThan", value: { fact: "a2" } });
  rule(8, { fact: "patents", operator: "greaterThan", value: 0 });
  return {
    name: "json-rules-engine",
    does: "float, no trace of amounts",
    run: async (input) => {
      const { events, almanac } = await engine.run(input);
      const met = new Set(events.map((event) => event.type));
      return Promise.all(
        [1, 2, 3, 4, 5, 6, 7, 8].map(async (at) =>
          met.has(`m${at}`) ? Number(await almanac.factValue(`a${at}`)) : 0,
        ),
      );
    },
  };
}

/** The peers that can be had, and why the others cannot. */
export async function peers(): Promise<{
  readonly ready: readonly Peer[];
  readonly missing: readonly string[];
}> {
  const ready: Peer[] = [];
  const missing: string[] = [];
  for (const make of [publicodes, zen, jsonRules])
    try {
      ready.push(await make());
    } catch (error) {
      missing.push(`${make.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  return { ready, missing };
}
