import type { Name } from "../city.ts";
import type { Case } from "./model.ts";
import { yuanOf } from "./money-operations.ts";
import type { Said } from "./said.ts";
import type { Simulation } from "./simulation.ts";

/** Before anything was paid, the approval is taken back: the money to the lines, the room to the cap. */
export function cancelling({ model }: Simulation, found: Case): Said {
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

export function claim({ random }: Simulation, found: Case): Said {
  const paid = stillPaid(found);
  const amount = random.chance(0.3) ? paid : BigInt(random.whole(1, 160_000_000));
  return {
    said: { amount: yuanOf(amount), reason: "多付（虚构）" },
    refusal: amount === 0n || amount > paid ? "more than was paid" : null,
    apply: () => Object.assign(found, { state: "recovering", claimed: amount }),
  };
}

export function recovery({ random, model }: Simulation, found: Case): Said {
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
export function standsOtherwise({ model }: Simulation, found: Case): string | null {
  if (model.due(found, found.found ?? 0) !== found.decided) return "the amount has changed";
  const { quota, id } = found.programme;
  if (quota !== null && (model.places.get(id) ?? 0) >= quota) return "no place is left";
  return null;
}

export function approval(simulation: Simulation, found: Case): Said {
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

export function payment({ model }: Simulation, found: Case, name: Name): Said {
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

export function settlement({ random }: Simulation, found: Case): Said {
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
