import type { InterpretationDefinition } from "@gongbao/engine";

/** 聊办发〔2019〕3号 “九大”产业集群财政政策的实施意见, by its place in the volume. */
export const DOCUMENT = "D2.2";

export const interpretations: readonly InterpretationDefinition[] = [
  {
    id: "cloud-cap",
    title: {
      zh: "“补助上限不超过5万元”按年还是按总额",
      en: "Whether the ceiling of a cloud voucher is yearly or in all",
    },
    readings: [
      { id: "yearly", label: { zh: "按年", en: "each year" } },
      { id: "in-all", label: { zh: "按总额", en: "in all" } },
    ],
    default: "yearly",
    why: {
      zh: "上云费用每年发生，补助按实际发生的费用计算，上限随之按次年重新计算。",
      en: "Cloud spending comes anew each year and the voucher follows it, and so does its ceiling.",
    },
    places: [{ document: DOCUMENT, article: "9", quote: "补助上限不超过5万元" }],
  },
];
