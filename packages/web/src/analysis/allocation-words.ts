import {
  type AllocationProblem,
  type AllocationProblemCode,
  type Scheme,
  writeYuan,
} from "@gongbao/engine";
import type { Language } from "../language/language.ts";
import { sayYuan } from "../money/money.ts";

/** A fault in what an analyst wrote: its sentence, and the field in which it is mended; null where no one field is it. */
export interface Fault {
  readonly field: "pool" | "rows" | null;
  readonly words: string;
  /** The cell of the table that is wrong, by the place of its row and the name of its column; none where no one cell is. */
  readonly cell?: { readonly row: number; readonly column: string };
}

/** Columns that every table of an allocation has, as people call them. */
export const ownColumns: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  code: { zh: "区划代码", en: "division code" },
  name: { zh: "名称", en: "name" },
};

/** How a sum may be written, in a sentence. */
const sums = { zh: "5000万元或50000000", en: "50000000 or 5000万元" } as const;

/** Faults of the whole reckoning: nothing that was written can be pointed at. */
const undefinedCodes: ReadonlySet<AllocationProblemCode> = new Set([
  "no-direction",
  "no-spread",
  "division-by-zero",
  "negative-share",
  "nothing-to-share-by",
  "no-participants",
  "too-many-undecided",
]);

/** A name in quotation marks; its own become the inner ones. */
const quoted = (name: string): string => `“${name.replaceAll("“", "‘").replaceAll("”", "’")}”`;

/** Says what is wrong with an allocation in the words of whoever wrote its sum and its table; a fault of every row once. */
export function faultsOf(
  problems: readonly AllocationProblem[],
  scheme: Scheme,
  /** The rows of the table, by their columns. */
  rows: readonly Readonly<Record<string, string>>[],
  language: Language,
): readonly Fault[] {
  const speaker = new FaultSpeaker(scheme, rows, language);
  const faults = problems.map((each) => speaker.say(each));
  return [...new Map(faults.map((each) => [each.words, each])).values()];
}

class FaultSpeaker {
  readonly #scheme: Scheme;
  readonly #rows: readonly Readonly<Record<string, string>>[];
  readonly #language: Language;

  constructor(
    scheme: Scheme,
    rows: readonly Readonly<Record<string, string>>[],
    language: Language,
  ) {
    this.#scheme = scheme;
    this.#rows = rows;
    this.#language = language;
  }

  say(problem: AllocationProblem): Fault {
    const { code, where, expected, found, nearest } = problem;
    if (where.name === "pool") return { field: "pool", words: this.#ofPool(problem) };
    if (code === "over-pool") {
      const sum = sayYuan(writeYuan(BigInt(found)), { language: this.#language, unit: "yuan" });
      return {
        field: "pool",
        words: this.#either(
          `各地应得合计${sum}，超过了资金总额。`,
          `What the places are due comes to ${sum}, more than the sum to allocate.`,
        ),
      };
    }
    if (code === "unknown-name" && where.row !== null)
      return { field: "rows", words: this.#ofHead(found, nearest) };
    if (code === "twice")
      return {
        field: "rows",
        words: this.#either(
          `区划代码“${found}”出现了不止一次。`,
          `The division code “${found}” stands there more than once.`,
        ),
        ...(where.row === null ? {} : { cell: { row: where.row, column: "code" } }),
      };
    const column = where.name;
    if (code === "missing" && column !== null && !this.#rows.some((row) => column in row))
      return {
        field: "rows",
        words: this.#either(
          `第一行没有${this.#column(column)}这一列。`,
          `The first row has no column ${this.#column(column)}.`,
        ),
      };
    const row = where.row ?? this.#rows.findIndex((each) => each["code"]?.trim() === where.subject);
    const isCell = column !== null && Object.hasOwn(this.#rows[row] ?? {}, column);
    const at = [this.#place(where), this.#column(where.name)].filter((part) => part !== "");
    const among = at.join(this.#either("，", ", "));
    const [zh, en] = [`应为${expected.zh}`, `it should be ${expected.en}`];
    const stated = undefinedCodes.has(code)
      ? this.#either(
          `算不出来，要有${expected.zh}`,
          `this cannot be worked out; it takes ${expected.en}`,
        )
      : code === "missing" || found === ""
        ? this.#either(`没有填，${zh}`, `nothing is filled in; ${en}`)
        : this.#either(`“${found}”用不了，${zh}`, `“${found}” cannot be used; ${en}`);
    return {
      field: "rows",
      words: this.#either(
        `${among === "" ? "" : `${among}：`}${stated}。`,
        `${among === "" ? "" : `${among}: `}${stated}.`,
      ),
      ...(isCell ? { cell: { row, column } } : {}),
    };
  }

  #ofPool({ code, found }: AllocationProblem): string {
    if (code === "missing")
      return this.#either(`请填写资金总额，如${sums.zh}。`, `Write the sum, such as ${sums.en}.`);
    return code === "negative"
      ? this.#either("资金总额不能小于零。", "The sum cannot be below zero.")
      : this.#either(
          `“${found}”不是金额，请写成${sums.zh}这样。`,
          `“${found}” is no sum of money; write it like ${sums.en}.`,
        );
  }

  #ofHead(found: string, nearest: string | null): string {
    const near = nearest === null ? "" : this.#column(nearest);
    return this.#either(
      `第一行的“${found}”不是这个办法的列名${near === "" ? "" : `；最接近的是${near}`}。`,
      `“${found}” in the first row is no column of this scheme${near === "" ? "" : `; is it ${near}`}.`,
    );
  }

  /** A place by the name that its row gives it; a row without one by where it stands. */
  #place({ row, subject }: AllocationProblem["where"]): string {
    const own =
      subject === null
        ? undefined
        : this.#rows.find((each) => each["code"]?.trim() === subject)?.["name"];
    const name = own?.trim() ?? "";
    if (name !== "") return name;
    if (subject !== null) return subject;
    return row === null
      ? ""
      : this.#either(`列名下第${row + 1}行`, `row ${row + 1} below the names of the columns`);
  }

  /** What a column or a computed figure is called, with its name in the first row; what is computed has none there. */
  #column(id: string | null): string {
    if (id === null) return "";
    const column = this.#scheme.columns.find((each) => each.id === id)?.label ?? ownColumns[id];
    if (column !== undefined)
      return this.#either(`${quoted(column.zh)}（${id}）`, `${quoted(column.en)} (${id})`);
    const computed = this.#scheme.derived.find((each) => each.id === id)?.label;
    return computed === undefined ? "" : quoted(computed[this.#language]);
  }

  #either(zh: string, en: string): string {
    return this.#language === "zh" ? zh : en;
  }
}
