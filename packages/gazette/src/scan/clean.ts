import type { Decoded } from "./decode.ts";
import type { Finding } from "./place.ts";

// Line feed and tab carry layout and stay. Format characters (zero-width spaces, direction marks, a byte order mark
// in mid-text) are invisible and would split numbers and names.
const unprintable = /[[\p{Cc}\p{Cf}\u2028\u2029]--[\n\t]]+/gv;

/**
 * Line ends become LF, control and invisible characters spaces, lone surrogates U+FFFD; all but the line ends keep
 * the length and are reported. A text that is mostly such characters is no text: it is dropped with an error.
 */
export function clean({ text, findings }: Decoded): Decoded {
  const unix = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  if (isBinary(unix)) {
    const finding: Finding = {
      code: "not-text",
      severity: "error",
      zh: "输入不是文本",
      en: "The input is not text",
      offset: null,
    };
    return { text: "", findings: [finding] };
  }
  // Places found before were counted with CRLF as two.
  const moved =
    unix.length === text.length ? findings : findings.map((each) => unixPlace(each, text));
  const wellFormed = unix.toWellFormed();
  const more: Finding[] = [];
  if (wellFormed !== unix) more.push(loneSurrogates(unix, wellFormed));
  const cleaned = wellFormed.replace(unprintable, (run: string, offset: number) => {
    if (more.length < 20) {
      const codes = [...new Set(run)].map((each) => `U+${hex(each)}`).join(" ");
      more.push({
        code: "control-character",
        severity: "warning",
        zh: `控制字符或不可见字符（${codes}）已按空格处理`,
        en: `Control or invisible characters (${codes}) were read as spaces`,
        offset,
      });
    }
    return " ".repeat(run.length);
  });
  return { text: cleaned, findings: [...moved, ...more] };
}

function isBinary(text: string): boolean {
  const sample = text.slice(0, 65_536);
  const strange = sample.match(/[[\p{Cc}\uFFFD]--[\n\r\t]]/gv)?.length ?? 0;
  return strange * 10 > sample.length;
}

function unixPlace(finding: Finding, text: string): Finding {
  if (finding.offset === null) return finding;
  const pairs = text.slice(0, finding.offset).match(/\r\n/g)?.length ?? 0;
  return { ...finding, offset: finding.offset - pairs };
}

function loneSurrogates(before: string, after: string): Finding {
  let at = 0;
  while (before[at] === after[at]) at++;
  return {
    code: "lone-surrogate",
    severity: "warning",
    zh: "文本含有不成对的代理码元，已换成替代字符",
    en: "The text holds unpaired surrogates; they were replaced",
    offset: at,
  };
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}
