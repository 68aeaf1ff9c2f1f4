import {
  type Case,
  type Change,
  type Rulebook,
  canonical,
  nearest,
  readCase,
  readReform,
} from "@gongbao/engine";
import { ApiError, notFound } from "../../errors/api-error.ts";

const mostThings = 500;
const deepest = 8;
const mostTold = 20;

/**
 * Reads a case, with everything that is wrong told at once.
 *
 * @throws {ApiError} 422
 */
export function caseIn(raw: Readonly<Record<string, unknown>>, rulebook: Rulebook): Case {
  if (isDeeper(raw, deepest)) throw tooLarge(`${deepest}`, "case");
  const things = Object.values(raw).reduce<number>(
    (sum, each) => sum + (Array.isArray(each) ? each.length : 0),
    0,
  );
  if (things > mostThings) throw tooLarge(`<= ${mostThings}`, String(things));
  const reading = readCase(raw, rulebook);
  if (reading.ok) return reading.case;
  const told = reading.problems.slice(0, mostTold);
  throw new ApiError(422, {
    code: "wrong-case",
    message: {
      zh: `案例不对：${told.map(({ message }) => message.zh).join("；")}`,
      en: `The case is wrong: ${told.map(({ message }) => message.en).join("; ")}`,
    },
    where: told.map(({ path }) => ["case", ...path].join(".")).join(", "),
    expected: told[0]?.expected.en ?? null,
    found: told[0]?.found ?? null,
    advice: {
      zh: "请对照 /api/rulebook 中的事实改正；数字请写成文字。",
      en: "See the facts of /api/rulebook; numbers are written as text.",
    },
  });
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (levels === 0) return true;
  return Object.values(value).some((each) => isDeeper(each, levels - 1));
}

/**
 * The readings chosen, each of an interpretation that there is.
 *
 * @throws {ApiError} 422
 */
export function readingsIn(
  chosen: Readonly<Record<string, string>>,
  rulebook: Rulebook,
): Readonly<Record<string, string>> {
  for (const [id, reading] of Object.entries(chosen)) {
    const known = rulebook.interpretations.find((each) => each.id === id);
    if (known === undefined) {
      const ids = rulebook.interpretations.map((each) => each.id);
      throw notFound({ zh: "释义", en: "interpretation" }, "interpretations", id, near(id, ids));
    }
    const readings = known.readings.map((each) => each.id);
    if (!readings.includes(reading)) {
      throw notFound({ zh: "读法", en: "reading" }, `interpretations.${id}`, reading, readings);
    }
  }
  return chosen;
}

/**
 * The measures chosen; null for all.
 *
 * @throws {ApiError} 404
 */
export function measuresIn(
  chosen: readonly string[] | undefined,
  rulebook: Rulebook,
): ReadonlySet<string> | null {
  if (chosen === undefined) return null;
  const ids = rulebook.measures.map(({ id }) => id);
  for (const id of chosen) {
    if (!ids.includes(id)) {
      throw notFound({ zh: "措施", en: "measure" }, "measures", id, near(id, ids));
    }
  }
  return new Set(chosen);
}

const near = (name: string, names: readonly string[]): readonly string[] => {
  const found = nearest(name, names);
  return found === null ? [] : [found];
};

/** Rulebooks with other figures, those used last: making one ready takes longer than an assessment. */
export class Reforms {
  readonly #most = 8;
  readonly #kept = new WeakMap<Rulebook, Map<string, Rulebook>>();

  /**
   * The rules with some figures changed; the same rules where none is.
   *
   * @throws {ApiError} 422 with everything that is wrong
   */
  of(rulebook: Rulebook, changes: readonly Change[] | undefined): Rulebook {
    if (changes === undefined || changes.length === 0) return rulebook;
    const kept = this.#kept.get(rulebook) ?? new Map<string, Rulebook>();
    this.#kept.set(rulebook, kept);
    const name = canonical(changes);
    const known = kept.get(name) ?? made(rulebook, changes);
    kept.delete(name);
    kept.set(name, known);
    for (const oldest of kept.keys()) {
      if (kept.size <= this.#most) break;
      kept.delete(oldest);
    }
    return known;
  }
}

function made(rulebook: Rulebook, changes: readonly Change[]): Rulebook {
  const reading = readReform(rulebook, changes);
  if (reading.ok) return reading.rulebook;
  const [first] = reading.problems;
  throw new ApiError(422, {
    code: "wrong-reform",
    message: {
      zh: "假设方案不对",
      en: "The reform cannot be taken",
    },
    where: reading.problems.map(({ index }) => `reform.${index ?? ""}`).join(", "),
    expected: first?.nearest ?? first?.expected ?? null,
    found: first?.found ?? null,
    advice: {
      zh: "参数见 /api/rulebook 中的 parameters。",
      en: "The figures are `parameters` of /api/rulebook.",
    },
  });
}

const tooLarge = (expected: string, found: string) =>
  new ApiError(422, {
    code: "case-too-large",
    message: { zh: "案例太大", en: "The case is too large" },
    where: "case",
    expected,
    found,
    advice: {
      zh: "大批测算请用 gongbao 命令或自己的引擎。",
      en: "For many things use the command gongbao, or the engine itself.",
    },
  });
