import {
  type Citation,
  type Parameter,
  type ReformProblem,
  type Rulebook,
  type SchemeParameter,
  allParts,
  expressionsOf,
  rational,
  readRational,
  readReform,
  readSchemeFigure,
  writeRational,
  writeYuan,
} from "@gongbao/engine";
import type { Language } from "../language/language.ts";
import { sayYuan } from "../money/money.ts";

export type Figure = Parameter | SchemeParameter;

/** A value of a figure as people write it: `1,500,000 元`, `30%`, `2019-02-28`. */
export function sayFigure(type: Figure["type"], value: string, language: Language): string {
  if (type === "money" && /^-?\d+$/u.test(value))
    return sayYuan(writeYuan(BigInt(value)), { language, unit: "yuan" });
  const ratio = type === "ratio" || type === "points" ? readRational(value) : null;
  const hundredths = ratio === null ? "/" : writeRational(rational(ratio.n * 100n, ratio.d));
  if (hundredths.includes("/")) return value;
  if (type === "ratio") return `${hundredths}%`;
  return language === "zh" ? `${hundredths}个百分点` : `${hundredths} points`;
}

/** The titles of the measures that read a figure, by its id. */
export function measuresByFigure(
  { measures }: Rulebook,
  language: Language,
): ReadonlyMap<string, readonly string[]> {
  const titles = new Map<string, string[]>();
  for (const measure of measures) {
    const read = expressionsOf(measure).flatMap((each) =>
      [...allParts(each)].flatMap((part) => (part.op === "param" ? [part.id] : [])),
    );
    for (const id of new Set(read)) {
      const own = titles.get(id) ?? [];
      titles.set(id, [...own, measure.title[language]]);
    }
  }
  return titles;
}

/** Where a figure stands: its document and article; null where the text gives none. */
export const citationOf = (
  { citation }: Figure,
  citations: readonly Citation[],
): Citation | undefined => (citation === null ? undefined : citations[citation]);

/** How a value of each type may be written. */
const written: Readonly<Record<SchemeParameter["type"], string>> = {
  money: "600万元",
  ratio: "30%",
  points: "20个百分点",
  count: "3",
  measure: "1.5",
};

/** What is wrong with what somebody writes for a figure, in a sentence; null where it can be taken, or nothing is. */
export function problemWith(
  figure: Figure,
  words: string,
  /** The rules that the figure is of; null where it is an allocation's. */
  rulebook: Rulebook | null,
  language: Language,
): string | null {
  const found = words.trim();
  if (found === "") return null;
  if ("label" in figure) {
    const reading = readSchemeFigure(figure, found);
    if (reading.ok) return null;
    const problem = { ...reading, expected: written[figure.type], found };
    return sayProblem(problem, figure, language);
  }
  if (rulebook === null) return null;
  const reading = readReform(rulebook, [{ parameter: figure.id, value: found }]);
  const [problem] = reading.ok ? [] : reading.problems;
  return problem === undefined ? null : sayProblem(problem, figure, language);
}

/** What is wrong with a value that is typed for a figure, in a sentence. */
export function sayProblem(
  { code, expected, found }: Pick<ReformProblem, "code" | "expected" | "found">,
  figure: Figure | undefined,
  language: Language,
): string {
  const quoted = `“${found}”`;
  const chinese = language === "zh";
  const domain = code === "range" ? figure?.domain : null;
  if (figure !== undefined && domain) {
    const [min, max] = [domain.min, domain.max].map((each) =>
      each === null ? null : sayFigure(figure.type, each, language),
    );
    const from = min ?? (chinese ? "任意小的数" : "anything");
    const to = max ?? (chinese ? "任意大的数" : "anything");
    // Whoever writes 50 for a share means 50%.
    const isBare = figure.type === "ratio" && /^\d+(?:\.\d+)?$/u.test(found);
    const hint = isBare
      ? chinese
        ? `；百分数请写成${found}%`
        : `; write ${found}% for a share`
      : "";
    return chinese
      ? `${quoted}超出可取的范围：应在${from}至${to}之间${hint}`
      : `${quoted} is outside its range: it has to be from ${from} to ${to}${hint}`;
  }
  if (code === "value")
    return chinese
      ? `${quoted}看不懂，请写成“${expected}”这样`
      : `${quoted} cannot be read: write it like “${expected}”`;
  return chinese ? `${quoted}应为${expected}` : `${quoted}: expected ${expected}`;
}
