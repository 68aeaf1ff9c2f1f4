import { type Name, leading } from "../city.ts";
import { field } from "../caller.ts";
import { must } from "../part.ts";
import { findingsOf } from "../way.ts";
import { type Case, type Kind, steps } from "./model.ts";
import { yuanOf } from "./money-operations.ts";
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
function pickCase({ random, model }: Simulation, states?: readonly string[]): Case | null {
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

/** What a step is taken with. */
interface Said {
  readonly said: unknown;
  /** Why it is refused for what is said or for how the case stands; null where it is not. */
  readonly refusal: string | null;
  readonly apply: (answer: unknown) => void;
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

const goTo = (found: Case, state: string) => (): void => {
  found.state = state;
};

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
        refusal: null,
        apply: () => {
          found.awaited = [];
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
      return { said: { reason: "请再审（虚构）" }, refusal: null, apply: goTo(found, "accepted") };
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
  found.state = "accepted";
  found.awaited = found.programme.supporting;
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
    said: {},
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

/** Before anything was paid, the approval is taken back: the money to the lines, the room to the cap. */
function cancelling({ model }: Simulation, found: Case): Said {
  const sent = found.orders.some(({ outcome }) => outcome !== "failed");
  return {
    said: { reason: "撤销（虚构）" },
    refusal: sent
      ? "payments were made"
      : [...found.kept.values()].some(({ line }) => line.closed)
        ? "closed"
        : null,
    apply: () => {
      found.state = "cancelled";
      for (const kept of found.kept.values()) {
        kept.line.committed -= kept.amount;
        kept.line.available += kept.amount;
        kept.amount = 0n;
      }
      const { id } = found.programme;
      model.places.set(id, (model.places.get(id) ?? 0) - 1);
      model.use(found.firm, (found.assessedOn ?? model.day).slice(0, 4), -found.decided);
    },
  };
}

const stillPaid = ({ orders }: Case): bigint =>
  orders.reduce(
    (sum, { outcome, amount, back }) => sum + (outcome === "paid" ? amount - back : 0n),
    0n,
  );

function claim({ random }: Simulation, found: Case): Said {
  const paid = stillPaid(found);
  const amount = random.chance(0.3) ? paid : BigInt(random.whole(1, 160_000_000));
  return {
    said: { amount: yuanOf(amount), reason: "多付（虚构）" },
    refusal: amount === 0n || amount > paid ? "more than was paid" : null,
    apply: () => Object.assign(found, { state: "recovering", claimed: amount }),
  };
}

function recovery({ random, model }: Simulation, found: Case): Said {
  const order = found.orders.length === 0 ? null : random.pick(found.orders);
  const left = order?.outcome === "paid" ? order.amount - order.back : 0n;
  const all = left < found.claimed ? left : found.claimed;
  const amount = random.chance(0.5) ? all : BigInt(random.whole(1, 160_000_000));
  const to = order && model.line(order.line.code, model.year);
  const refusal =
    order === null
      ? "no such order"
      : amount === 0n || amount > found.claimed || amount > left
        ? "more than was claimed or paid"
        : to === null || to === undefined || to.closed
          ? "no line takes it"
          : null;
  return {
    said: {
      order: order?.number ?? `${found.number}-99`,
      amount: yuanOf(amount),
      words: "退回（虚构）",
    },
    refusal,
    apply: () => {
      if (order === null || to === null || to === undefined) return;
      order.back += amount;
      order.line.paid -= amount;
      to.available += amount;
      found.claimed -= amount;
      model.use(found.firm, (found.assessedOn ?? model.day).slice(0, 4), -amount);
      found.state = found.claimed === 0n ? "closed" : "recovering";
    },
  };
}

/** Why the decision no longer stands, or there is no place; null where it does and there is. */
function standsOtherwise({ model }: Simulation, found: Case): string | null {
  if (model.due(found, found.found ?? 0) !== found.decided) return "the amount has changed";
  const { quota, id } = found.programme;
  if (quota !== null && (model.places.get(id) ?? 0) >= quota) return "no place is left";
  return null;
}

function approval(simulation: Simulation, found: Case): Said {
  const { model } = simulation;
  const shares = model.shares(found, found.decided).map(({ code, amount }) => ({
    code,
    amount,
    line: model.line(code, found.programme.year),
  }));
  const refusal =
    model.day <= found.noticeUntil
      ? "the notice runs"
      : found.objections.size > 0
        ? "objections are open"
        : (standsOtherwise(simulation, found) ??
          (shares.every(({ line, amount }) => line && !line.closed && line.available >= amount)
            ? null
            : "not enough, or closed"));
  return {
    said: {},
    refusal,
    apply: () => {
      found.state = "approved";
      const { id } = found.programme;
      model.places.set(id, (model.places.get(id) ?? 0) + 1);
      model.use(found.firm, (found.assessedOn ?? model.day).slice(0, 4), found.decided);
      for (const { code, amount, line } of shares) {
        if (line === undefined) continue;
        line.available -= amount;
        line.committed += amount;
        found.kept.set(code, { line, amount });
      }
    },
  };
}

function payment({ model }: Simulation, found: Case, name: Name): Said {
  const account = model.payeeOf(found.firm);
  return {
    said: {},
    refusal:
      account === undefined
        ? "no verified account"
        : account.verified?.by === name
          ? "you verified the account"
          : [...found.kept.values()].some(({ amount }) => amount > 0n)
            ? null
            : "nothing to pay",
    apply: () => {
      found.state = "paying";
      for (const { line: code } of found.programme.shares) {
        const kept = found.kept.get(code);
        if (kept === undefined || kept.amount === 0n) continue;
        const number = `${found.number}-${found.orders.length + 1}`;
        found.orders.push({
          number,
          line: kept.line,
          amount: kept.amount,
          outcome: null,
          back: 0n,
        });
        kept.line.committed -= kept.amount;
        kept.line.transit += kept.amount;
        kept.amount = 0n;
      }
    },
  };
}

function settlement({ random }: Simulation, found: Case): Said {
  const waiting = found.orders.filter(({ outcome }) => outcome === null);
  const among = waiting.length > 0 && random.chance(0.95) ? waiting : found.orders;
  const order = among.length === 0 ? null : random.pick(among);
  const arrived = random.chance(0.85);
  const outcome = arrived ? "paid" : "failed";
  // Told the same once more, the books have it already; told the contrary, they refuse.
  const refusal =
    order === null
      ? "no such order"
      : order.outcome !== null && order.outcome !== outcome
        ? "settled already"
        : null;
  return {
    said: {
      order: order?.number ?? `${found.number}-99`,
      arrived,
      words: arrived ? "已到账（虚构）" : "退汇（虚构）",
    },
    refusal,
    apply: () => {
      if (order !== null && order.outcome === null) {
        order.outcome = outcome;
        order.line.transit -= order.amount;
        if (arrived) order.line.paid += order.amount;
        else {
          order.line.committed += order.amount;
          const kept = found.kept.get(order.line.code);
          if (kept) kept.amount += order.amount;
        }
      }
      const open = found.orders.some((each) => each.outcome === null);
      const kept = [...found.kept.values()].some(({ amount }) => amount > 0n);
      found.state = kept ? "approved" : open ? "paying" : "closed";
    },
  };
}

/** Anybody objects to what is under notice, or to what is not. */
export const object: Operation = async (simulation) => {
  const { random, model } = simulation;
  const found = pickCase(simulation, ["noticed"]);
  if (found === null) return;
  const refusal =
    found.state === "noticed" && model.day <= found.noticeUntil ? null : "not under notice";
  // Each from an address of their own: one address may object only so often.
  const from = `127.${random.whole(2, 254)}.${random.whole(0, 254)}.${random.whole(1, 254)}`;
  const answered = await simulation.change(
    "nobody",
    {
      method: "POST",
      path: `/api/v1/notices/${found.number}/objections`,
      body: { words: "有异议（虚构）" },
      from,
    },
    { what: "object", refusal },
  );
  if (answered) found.objections.add(field(answered, "id"));
};

/** A reviewer answers an objection. */
export const answer: Operation = async (simulation) => {
  const { random, model } = simulation;
  const withOpen = model.cases.filter(({ objections }) => objections.size > 0);
  if (withOpen.length === 0) return;
  const found = random.pick(withOpen);
  const known = random.chance(0.95);
  const objection = known ? random.pick([...found.objections]) : "999999";
  const name: Name = random.chance(0.9)
    ? random.pick(["reviewer", "second-reviewer", "everything"])
    : random.pick(simulation.names);
  // One that is upheld takes the case back to the review.
  const upheld = random.chance(0.2);
  const reopens = upheld && found.state === "noticed";
  const refusal = !model.holds(name, "reviewer", leading)
    ? "not your role"
    : (model.keptFrom(name, found, "reviewer") ?? (known ? null : "no such objection"));
  const path = `/api/v1/cases/${found.number}/objections/${objection}/answer`;
  const change = { method: "POST", path, body: { answer: "已核实（虚构）", upheld } } as const;
  if ((await simulation.change(name, change, { what: "answer", refusal })) === null) return;
  found.objections.delete(objection);
  found.hands.push({ role: "reviewer", by: name });
  if (!reopens) return;
  found.state = "accepted";
  found.version++;
};

/** Somebody looks at a case: those on its side see it as the model has it, others do not see it at all. */
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
    (found.state !== "draft" &&
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
