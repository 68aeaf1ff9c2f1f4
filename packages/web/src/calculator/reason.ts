import type { Award, Label } from "@gongbao/engine";
import type { Language } from "../language/language.ts";

const separators: Label = { zh: "；", en: "; " };
const stillNeeded: Label = { zh: "还需知道：", en: "still needed: " };

/**
 * Why an award is what it is, without what stands beside it already: the amount the sentence begins with, and the
 * missing facts it ends with. Empty where nothing else is said.
 */
export function reasonBeside(
  award: Pick<Award, "reason" | "missing"> & { readonly status: string },
  language: Language,
): string {
  const reason = award.reason[language];
  if (award.status === "not-due") return reason;
  const separator = separators[language];
  const amountEnds = reason.indexOf(separator);
  if (amountEnds < 0) return "";
  const rest = reason.slice(amountEnds + separator.length);
  const needed = award.missing.length > 0 ? rest.lastIndexOf(stillNeeded[language]) : -1;
  if (needed < 0) return rest;
  return rest.slice(0, Math.max(0, needed - separator.length));
}
