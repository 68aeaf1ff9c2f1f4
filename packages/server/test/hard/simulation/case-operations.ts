import { type Name, leading } from "../city.ts";
import { field } from "../caller.ts";
import { must } from "../part.ts";
import { findingsOf } from "../way.ts";
import { type Case, type Kind, steps } from "./model.ts";
import {
  approval,
  cancelling,
  claim,
  payment,
  recovery,
  settlement,
  standsOtherwise,
} from "./money-steps.ts";
import { type Said, goTo } from "./said.ts";
import type { Operation, Simulation } from "./simulation.ts";

const kinds = Object.keys(steps) as Kind[];

/** Somebody begins a case for a firm, theirs or not. */
export const begin: Operation = async (simulation) => {
  const { random, model } = simulation;
  const firm = random.pick([...model.firms.keys()]);
  const owner = model.firms.get(firm) ?? "nobody";
  const name = random.chance(0.85) ? owner : random.pick(simulation.names);
  const current = model.programmes.filter(
    ({ opensOn, closesOn }) => opensOn <= model.day && model.day <= closesOn,
  );
  const programme = random.pick(random.chance(0.95) ? current : model.programmes);
  const known = random.chance(0.98);
  const refusal = !model.holds(name, "applicant", firm)
    ? "not your firm"
    : known
      ? null
      : "no such programme";
  const body = { programme: known ? programme.id : "no-such-programme", applicant: firm };
  const change = { method: "POST", path: "/api/v1/cases", body } as const;
  const answer = await simulation.change(name, change, { what: "begin", refusal });
  if (answer === null) return;
  model.cases.push({
    number: field(answer, "number"),
    programme,
    firm,
    state: "draft",
    version: 0,
    things: 0,
    complete: false,
    found: null,
    assessedOn: null,
    decided: 0n,
    claimed: 0n,
    begunOn: model.day,
    hands: [{ role: "applicant", by: name }],
    rejecters: new Set(),
    awaited: [],
    advised: false,
    noticeUntil: "",
    objections: new Set(),
    orders: [],
    kept: new Map(),
  });
};

/** So many things of a case; the last lacks what is asked of it where they are not complete. */
const thingsOf = (number: string, things: number, complete: boolean, from = 0): unknown => ({
  products: Array.from({ length: things }, (_, at) => ({
    id: `示例${number}-${at + 1}（虚构）`,
    catalogue: "national-first-set",
    ...(complete || at < things - 1 ? { listedOn: "2019-01-15", firstSet: "none" } : {}),
  })).slice(from),
});

/** A case, rather one that something can be done about, and rather one of these states. */
export function pickCase({ random, model }: Simulation, states?: readonly string[]): Case | null {
  const among = random.chance(0.9) ? model.open : model.cases;
  const wanted =
    states && random.chance(0.9) ? among.filter(({ state }) => states.includes(state)) : among;
  return wanted.length === 0 ? null : random.pick(wanted);
}

/** Somebody saves a statement, whole or not, on the version that they saw or an older one. */
export const save: Operation = async (simulation) => {
  const { random, model } = simulation;
  const found = pickCase(simulation, ["draft", "returned"]);
  if (found === null) return;
  const name = random.chance(0.9) ? ownerOf(simulation, found) : random.pick(simulation.names);
  const stale = random.chance(0.08);
  const version = stale ? found.version + random.pick([-1, 1]) : found.version;
  if (version < 0) return;
  const things = random.whole(1, 4);
  const complete = random.chance(0.85);
  const refusal =
    model.forbidden(name, found, "submit") ??
    (stale
      ? "stale"
      : found.state !== "draft" && found.state !== "returned"
        ? "not to be changed now"
        : null);
  const body = { version, stated: thingsOf(found.number, things, complete) };
  const times = random.chance(0.02) ? 3 : 1;
  const change = { method: "PUT", path: `/api/v1/cases/${found.number}/stated`, body } as const;
  if ((await simulation.change(name, change, { what: "save", refusal, times })) === null) return;
  Object.assign(found, { version: found.version + 1, things, complete });
};

const ownerOf = ({ model }: Simulation, { firm }: Case): Name => model.firms.get(firm) ?? "nobody";

/** Somebody who may take the step, where there is one. */
function rightActor(simulation: Simulation, found: Case, kind: Kind): Name {
  const able = simulation.names.filter(
    (name) => simulation.model.forbidden(name, found, kind) === null,
  );
  return able.length === 0
    ? simulation.random.pick(simulation.names)
    : simulation.random.pick(able);
}

/** Somebody takes a step of a case: mostly one whose turn it is, mostly one who may. */
export const takeStep: Operation = async (simulation) => {
  const { random, model } = simulation;
  const found = pickCase(simulation);
  if (found === null) return;
  const fitting = kinds.filter((kind) =>
    (steps[kind].from as readonly string[]).includes(found.state),
  );
  const kind =
    fitting.length > 0 && random.chance(0.85) ? preferred(simulation, fitting) : random.pick(kinds);
  const name = random.chance(0.85)
    ? rightActor(simulation, found, kind)
    : random.pick(simulation.names);
  const seen = random.weighted([
    [6, undefined],
    [3, found.version],
    [1, found.version + 1],
  ] as const);
  const stands = (steps[kind].from as readonly string[]).includes(found.state);
  const { said, refusal, apply } = wordsOf(simulation, found, kind, name);
  const why =
    model.forbidden(name, found, kind) ??
    (seen !== undefined && seen !== found.version ? "stale" : null) ??
    (stands ? refusal : `not from ${found.state}`);
  const body = { ...(seen === undefined ? {} : { version: seen }), said };
  const moves = !["advise", "settle", "adopt-rules", "recover"].includes(kind);
  const times = moves && random.chance(0.02) ? 3 : 1;
  const change = { method: "POST", path: `/api/v1/cases/${found.number}/${kind}`, body } as const;
  const answer = await simulation.change(name, change, { what: kind, refusal: why, times });
  if (answer === null) return;
  found.version++;
  found.hands.push({ role: steps[kind].role, by: name });
  apply(JSON.parse(answer.text));
};

/** Withdrawing, returning and rejecting end most ways: they come less often than going on. */
function preferred({ random }: Simulation, fitting: readonly Kind[]): Kind {
  const rare = new Set<Kind>([
    "withdraw",
    "return",
    "reject",
    "decline",
    "send-back",
    "adopt-rules",
    "cancel",
  ]);
  return random.weighted(fitting.map((kind) => [rare.has(kind) ? 1 : 8, kind] as const));
}

function wordsOf(simulation: Simulation, found: Case, kind: Kind, name: Name): Said {
  const { random, model } = simulation;
  switch (kind) {
    case "submit":
      return submission(simulation, found);
    case "withdraw":
      return { said: {}, refusal: null, apply: goTo(found, "withdrawn") };
    case "return":
      return {
        said: { defects: ["缺证明（虚构）"] },
        refusal: null,
        apply: goTo(found, "returned"),
      };
    case "accept":
      return { said: {}, refusal: null, apply: () => review(found) };
    case "advise":
      return {
        said: { opinion: "属实（虚构）", agrees: random.chance(0.9) },
        refusal: found.advised ? "it gave its opinion" : null,
        apply: () => {
          found.awaited = [];
          found.advised = true;
        },
      };
    case "decide":
      return decision(simulation, found, name);
    case "decline":
      return {
        said: { reason: "不属本项目（虚构）" },
        refusal: null,
        apply: goTo(found, "rejected"),
      };
    case "adopt-rules":
      return { said: { reason: "规则更正（虚构）" }, refusal: null, apply: () => undefined };
    case "cancel":
      return cancelling(simulation, found);
    case "claim-back":
      return claim(simulation, found);
    case "recover":
      return recovery(simulation, found);
    case "reject":
      return {
        said: { reason: "材料不实（虚构）" },
        refusal: found.rejecters.has(name) ? "you rejected it before" : null,
        apply: () => {
          found.rejecters.add(name);
          found.state = "rejected";
        },
      };
    case "appeal":
      return { said: { reason: "请复核（虚构）" }, refusal: null, apply: () => review(found) };
    case "check":
      return {
        said: {},
        refusal: standsOtherwise(simulation, found),
        apply: goTo(found, "checked"),
      };
    case "send-back":
      return { said: { reason: "请再审（虚构）" }, refusal: null, apply: () => reviewAgain(found) };
    case "publish":
      return {
        said: {},
        refusal: null,
        apply: (answer) => {
          found.state = "noticed";
          found.noticeUntil = String(Reflect.get(Object(answer), "noticeUntil"));
          must(found.noticeUntil >= model.day, "a notice ends no earlier than it begins", answer);
        },
      };
    case "approve":
      return approval(simulation, found);
    case "pay":
      return payment(simulation, found, name);
    default:
      return settlement(simulation, found);
  }
}

function review(found: Case): void {
  reviewAgain(found);
  found.awaited = found.programme.supporting;
}

/** Reviewed anew on what the supporting body said: it may say something else, but need not. */
export function reviewAgain(found: Case): void {
  found.state = "accepted";
  found.advised = false;
}

function submission({ model }: Simulation, found: Case): Said {
  const { opensOn, closesOn } = found.programme;
  const refusal =
    found.state === "draft" && (model.day < opensOn || model.day > closesOn)
      ? "outside the window"
      : found.things === 0 || model.due(found, found.things) === 0n
        ? "nothing due"
        : // What is missing matters where the thing would still be due something under the cap.
          found.complete || model.due(found, found.things - 1) === model.due(found, found.things)
          ? null
          : "still missing";
  return {
    said: found.state === "returned" ? { answers: [{ defect: 1, words: "已补（虚构）" }] } : {},
    refusal,
    apply: () => {
      found.state = "submitted";
      found.assessedOn ??= model.day;
    },
  };
}

/** A reviewer says of every fact what the evidence shows; now and then the last thing is not proven. */
export const find: Operation = async (simulation) => {
  const { random, model } = simulation;
  const found = pickCase(simulation, ["accepted"]);
  if (found === null || found.things === 0) return;
  const name = random.chance(0.9)
    ? rightActor(simulation, found, "decide")
    : random.pick(simulation.names);
  const refusal =
    model.forbidden(name, found, "decide") ??
    (found.state === "accepted" ? null : `not from ${found.state}`);
  const unproven = random.chance(0.1);
  const stated = thingsOf(found.number, found.things, found.complete);
  const last = thingsOf(found.number, found.things, found.complete, found.things - 1);
  const said = [findingsOf(stated), ...(unproven ? [findingsOf(last, "unproven")] : [])];
  const findings = said.flatMap((each) => Reflect.get(Object(each), "findings") as unknown[]);
  const path = `/api/v1/cases/${found.number}/findings`;
  const change = { method: "PUT", path, body: { findings } } as const;
  if ((await simulation.change(name, change, { what: "find", refusal })) === null) return;
  found.version++;
  found.hands.push({ role: "reviewer", by: name });
  found.found = found.complete && !unproven ? found.things : found.things - 1;
};

function decision({ random, model }: Simulation, found: Case, name: Name): Said {
  const proven = found.found ?? 0;
  const due = model.due(found, proven);
  const wrong = random.chance(0.05);
  const figures = wrong ? { [`示例${found.number}-1（虚构）`]: "1600000.00" } : {};
  const refusal = found.rejecters.has(name)
    ? "you rejected it"
    : found.awaited.length > 0
      ? "opinions are missing"
      : found.found === null
        ? "facts were not looked at"
        : wrong
          ? "past the range"
          : due === 0n
            ? "nothing due"
            : null;
  return {
    said: { figures, reason: "审定（虚构）" },
    refusal,
    apply: () => Object.assign(found, { state: "decided", decided: due }),
  };
}

/**
 * Somebody looks at a case: those on its side see it as the model has it, others do not see it at all. What was never
 * submitted is its firm's own, discarded or not.
 */
export const look: Operation = async (simulation) => {
  const { random, model } = simulation;
  if (model.cases.length === 0) return;
  const found = random.pick(model.cases);
  const name = random.pick(simulation.names);
  const { supporting } = found.programme;
  const bodies = [leading, ...supporting, "finance-bureau"];
  const held = [...(model.roles.get(name) ?? [])].map((each) => each.split(" "));
  const sees =
    model.holds(name, "applicant", found.firm) ||
    (found.assessedOn !== null &&
      held.some(([body = "", role]) => bodies.includes(body) || role === "auditor"));
  const status = name === "nobody" ? 401 : sees ? 200 : 404;
  const shown = await simulation.read(name, `/api/v1/cases/${found.number}`, status, "look");
  if (status !== 200) return;
  const { state, version } = found;
  const seen = {
    state: Reflect.get(Object(shown), "state"),
    version: Reflect.get(Object(shown), "version"),
  };
  must(seen.state === state && seen.version === version, "a case is as the model has it", {
    model: { state, version },
    seen,
  });
};
