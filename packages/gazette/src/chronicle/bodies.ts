import type { Range } from "../issue/model.ts";
import type { OrganisationRegister } from "../organisations/register.ts";
import type { BodyMention } from "./model.ts";

/** A body named short after one named in full: 市委常委、组织部部长; 高新区党工委书记、管委会主任. */
const SHORT_AFTER_MARK = /^、(\p{Script=Han}{2,6}?)(?:副?(?:部长|书记|主任|局长|主席|会长))/u;

/** The committee of the county or district named before: 到东昌府区参加指导区委常委班子民主生活会. */
const COMMITTEE_OF = /^[县区]委/u;

/**
 * Finds the bodies of the register that a range of text names: the longest name at each place, outside the ranges of
 * `except` (names of people), and short forms that mean a body only after another (组织部 after 市委). `on` is the ISO
 * date of the words. Linear in the length of the range.
 */
export function findBodies(
  text: string,
  part: Range,
  register: OrganisationRegister,
  { on = null, except = [] }: { on?: string | null; except?: readonly Range[] } = {},
): readonly BodyMention[] {
  const bodies: BodyMention[] = [];
  const skip = new Map(except.map(({ start, end }) => [start, end]));
  const mention = (organisation: string, start: number, end: number): BodyMention => ({
    organisation,
    name: text.slice(start, end),
    range: { start, end },
  });
  for (let at = part.start; at < part.end;) {
    const found =
      longestName(text, at, part.end, register, on) ?? shortName(text, at, bodies, register, on);
    if (found === null) {
      at = skip.get(at) ?? at + 1;
      continue;
    }
    bodies.push(mention(found.organisation, found.start, found.end));
    at = found.end;
  }
  return bodies;
}

interface Found extends Range {
  readonly organisation: string;
}

function longestName(
  text: string,
  at: number,
  end: number,
  register: OrganisationRegister,
  on: string | null,
): Found | null {
  // 全市, 各市 and the like name no body, whatever follows.
  if (/[全各本]/u.test(text.slice(at - 1, at)) && text[at] === "市") return null;
  const found = register.longestAt(text, at, { on });
  return found === null || at + found.length > end
    ? null
    : { organisation: found.organisation.id, start: at, end: at + found.length };
}

function shortName(
  text: string,
  at: number,
  bodies: readonly BodyMention[],
  register: OrganisationRegister,
  on: string | null,
): Found | null {
  const previous = bodies.at(-1);
  if (previous === undefined) return null;
  if (COMMITTEE_OF.test(text.slice(at, at + 2))) {
    const organisation = register.resolve(`${previous.name}委`, { on });
    return organisation === null ? null : { organisation: organisation.id, start: at, end: at + 2 };
  }
  if (text[at] !== "、") return null;
  const short = SHORT_AFTER_MARK.exec(text.slice(at, at + 12))?.[1];
  if (short === undefined) return null;
  const between = text.slice(previous.range.end, at);
  if (/[。，；：]/u.test(between)) return null;
  // 高新区党工委 → 高新区管委会: the place, without the committee first named.
  const stem = previous.name.replace(/党工委$/u, "");
  const organisation = register.resolve(stem + short, { on });
  return organisation === null
    ? null
    : { organisation: organisation.id, start: at + 1, end: at + 1 + short.length };
}
