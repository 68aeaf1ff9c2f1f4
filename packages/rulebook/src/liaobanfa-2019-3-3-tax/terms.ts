import { type Term, allOf, atLeast, atMost, fromOutside } from "@gongbao/engine";

/** 聊办发〔2019〕3号 若干税收政策, by its place in the volume. */
export const DOCUMENT = "D2.3";

/** The ordinary rate of corporate income tax, which the opinion takes as known. */
export const ordinaryRate: Term<"ratio"> = fromOutside(
  "《中华人民共和国企业所得税法》第四条",
  "ratio",
  "25%",
);

/** Who forgoes the tax. */
export const revenue = {
  zh: "税收收入（国家与地方）",
  en: "tax revenue of the state and its parts",
};

/** Two days of one tax year, by their years. */
export const sameYear = (a: Term<"count">, b: Term<"count">): Term<"truth"> =>
  allOf(atLeast(a, b), atMost(a, b));
