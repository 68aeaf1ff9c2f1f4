import type { Label } from "../ir/rulebook.ts";

/**
 * What is said in place of the value of a fact that nobody stated: never a nought, which would be somebody's figure.
 * Where the case says that there is nothing else, it is computed as nothing, and that is said.
 */
export const sayUnstated = (takenAsNothing: boolean): Label =>
  takenAsNothing
    ? { zh: "未填写，按没有计算", en: "not stated, taken as none" }
    : { zh: "未填写", en: "not stated" };
