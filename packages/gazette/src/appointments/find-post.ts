import type { OrganisationRegister } from "../organisations/register.ts";
import type { PostQuery } from "./memberships.ts";

/**
 * Reads the words of a question about a post, 市财政局副局长 or 聊城市财政局: the longest name that begins them is the
 * body, as its names were used on a day (ISO), the rest the office. Null where no known body begins them.
 */
export function findPost(
  words: string,
  register: OrganisationRegister,
  on: string | null = null,
): PostQuery | null {
  const plain = words.replace(/\s+/gu, "").replaceAll("(", "（").replaceAll(")", "）");
  const at = plain.startsWith("原") ? 1 : 0;
  const found = register.longestAt(plain, at, { on });
  if (found === null) return null;
  const organisation = found.organisation.id;
  const office = plain.slice(at + found.length).replace(/^的/u, "");
  return office === "" ? { organisation } : { organisation, office };
}
