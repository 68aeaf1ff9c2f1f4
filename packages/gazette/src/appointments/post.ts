import type { Range } from "../issue/model.ts";
import type { OrganisationRegister } from "../organisations/register.ts";
import type { Post } from "./model.ts";

/** Offices by their endings, for bodies that the register lacks: everything before is the body. */
const OFFICE =
  /(?:副县级|常务)?(?:副?(?:秘书长|主任(?:委员)?|[省市县区乡镇部厅局处科司院校行所站馆]长|主席|会长|书记|支队长|大队长|团长|队长|调研员|巡视员|审判长|检察长|经理)|总?督学|总(?:工程师|经济师|会计师|农艺师|规划师)|[\p{Script=Han}]{0,4}专员)$/u;

/**
 * Reads a post from a range of text: the longest name of the register that stands at its start, after 原, is the body
 * and the rest the office. Where the register knows no name there (or is null), the ending of the office divides them
 * and `organisation` is null. Null where neither finds a body and an office.
 */
export function readPost(
  text: string,
  { start, end }: Range,
  register: OrganisationRegister | null,
): Post | null {
  const former = text[start] === "原";
  const at = former ? start + 1 : start;
  const words = text.slice(at, end);
  const known = register?.longestAt(text, at) ?? null;
  const split = known !== null && known.length < words.length ? known.length : officeAt(words);
  if (split === null) return null;
  return {
    organisation: known?.length === split ? known.organisation.id : null,
    body: words.slice(0, split),
    office: words.slice(split),
    former,
    range: { start, end },
  };
}

function officeAt(words: string): number | null {
  const index = OFFICE.exec(words)?.index ?? 0;
  return index < 2 ? null : index;
}
