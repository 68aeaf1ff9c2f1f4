import { field } from "../caller.ts";
import { type Name, leading } from "../city.ts";
import { pickCase, reviewAgain } from "./case-operations.ts";
import type { Operation } from "./simulation.ts";

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
  reviewAgain(found);
  found.version++;
};
