import stringWidth from "string-width";

/** Columns a text takes on a terminal: two for a Chinese character, one for a Latin letter. */
export const widthOf = (text: string): number =>
  /^[\x20-\x7e]*$/u.test(text) ? text.length : stringWidth(text);

/** Marks that may not begin a line, kept with what stands before them. */
const CLOSING = "，。；：、！？）》〉」』】〕”’…%％‰,.;:!?)]}";
/** Marks that may not end a line, kept with what stands behind them. */
const OPENING = "（《〈「『【〔“‘([{";

/** The smallest pieces a line may be broken between. */
function pieces(text: string): readonly string[] {
  const tokens = text.match(/\s+|[\x21-\x7e]+|./gsu) ?? [];
  const joined: string[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const glue =
      last !== undefined &&
      !/\s$/u.test(last) &&
      (CLOSING.includes(token.charAt(0)) || OPENING.includes(last.at(-1) ?? " "));
    if (glue) joined[joined.length - 1] = last + token;
    else joined.push(token);
  }
  return joined;
}

/** A piece too long for a line, cut where it must be. */
function cut(piece: string, width: number): readonly string[] {
  const parts: string[] = [];
  let part = "";
  for (const character of piece) {
    if (part !== "" && widthOf(part + character) > width) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return [...parts, part];
}

/**
 * Breaks a text into lines of at most `width` columns: between Chinese characters, never inside a Latin word that
 * fits, never before a closing mark. Line ends in the text stay.
 */
export function wrap(text: string, width: number): readonly string[] {
  const most = Math.max(width, 4);
  return text.split("\n").flatMap((line) => {
    if (widthOf(line) <= most) return [line];
    const lines: string[] = [];
    let current = "";
    let filled = 0;
    for (const piece of pieces(line)) {
      if (filled + widthOf(piece.trimEnd()) <= most) {
        current += piece;
        filled += widthOf(piece);
        continue;
      }
      if (current.trim() !== "") lines.push(current.trimEnd());
      const parts = cut(piece.trimStart(), most);
      lines.push(...parts.slice(0, -1));
      current = parts.at(-1) ?? "";
      filled = widthOf(current);
    }
    return current.trim() === "" ? lines : [...lines, current.trimEnd()];
  });
}

/** A text filled out with spaces to so many columns. */
export function pad(text: string, width: number, align: "left" | "right" = "left"): string {
  const space = " ".repeat(Math.max(0, width - widthOf(text)));
  return align === "left" ? text + space : space + text;
}
