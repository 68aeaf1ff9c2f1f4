import {
  type Citation,
  type Parameter,
  type ReformProblem,
  type Rulebook,
  type SchemeParameter,
  allParts,
  expressionsOf,
  readRational,
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
  if (ratio === null || (ratio.n * 100n) % ratio.d !== 0n) return value;
  const whole = String((ratio.n * 100n) / ratio.d);
  if (type === "ratio") return `${whole}%`;
  return language === "zh" ? `${whole}个百分点` : `${whole} points`;
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

/** What is wrong with a value that is typed for a figure, in a sentence. */
export function sayProblem(
  { code, expected, found }: ReformProblem,
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
    return chinese
      ? `${quoted}超出可取的范围：应在${from}至${to}之间`
      : `${quoted} is outside its range: it has to be from ${from} to ${to}`;
  }
  if (code === "value")
    return chinese
      ? `${quoted}看不懂，请写成“${expected}”这样`
      : `${quoted} cannot be read: write it like “${expected}”`;
  return chinese ? `${quoted}应为${expected}` : `${quoted}: expected ${expected}`;
}
