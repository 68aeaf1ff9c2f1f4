/** Ways to damage a scan, for the fuzz run: each is what scanners, editors and disks do, or worse. */

/** Numbers from 0 up to 1, the same for the same seed. */
export type Random = () => number;

/** A small generator of its own (mulberry32), so that a run can be repeated from its seed. */
export function randomSource(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A damaged input and what was done to it. */
export interface Damaged {
  readonly input: Uint8Array | string;
  readonly what: string;
}

type Damage = (text: string, random: Random) => Uint8Array | string;

const insertions = [
  "\u0000",
  "\uD800",
  "\uFEFF",
  "\t",
  "</p> <p>",
  "1. ",
  "一、",
  "（一）",
  "附件：",
  "2019年2月30日",
  "聊政发〔2019〕1号",
  "目 录",
  "..... 9",
  "△",
  "(((((",
  "））））",
  "\n\n",
  "联系人：",
  "  ",
];

const damages: Readonly<Record<string, Damage>> = {
  "lines deleted": (text, random) => {
    const share = random() * 0.5;
    return text
      .split("\n")
      .filter(() => random() > share)
      .join("\n");
  },
  "lines shuffled": (text, random) => shuffle(text.split("\n"), random).join("\n"),
  "lines doubled": (text, random) =>
    text
      .split("\n")
      .flatMap((line) => (random() < 0.1 ? [line, line] : [line]))
      .join("\n"),
  "neighbours swapped": (text, random) => {
    const lines = text.split("\n");
    for (let index = 1; index < lines.length; index++) {
      if (random() < 0.1)
        [lines[index - 1], lines[index]] = [lines[index] ?? "", lines[index - 1] ?? ""];
    }
    return lines.join("\n");
  },
  "cut off": (text, random) => text.slice(0, Math.floor(random() * text.length)),
  "front cut off": (text, random) => text.slice(Math.floor(random() * text.length)),
  "words inserted": (text, random) => {
    let damaged = text;
    for (let count = 1 + Math.floor(random() * 30); count > 0; count--) {
      const at = Math.floor(random() * damaged.length);
      const words = insertions[Math.floor(random() * insertions.length)] ?? "";
      damaged = damaged.slice(0, at) + words + damaged.slice(at);
    }
    return damaged;
  },
  "characters dropped": (text, random) =>
    Array.from(text, (each) => (random() < 0.02 ? "" : each)).join(""),
  "line ends dropped": (text, random) => text.replace(/\n/g, () => (random() < 0.3 ? "" : "\n")),
  "line ends put in": (text, random) =>
    text.replace(/./gu, (each) => (random() < 0.02 ? `${each}\n` : each)),
  "bytes changed": (text, random) => {
    const bytes = new TextEncoder().encode(text);
    for (let count = 1 + Math.floor(random() * 200); count > 0; count--) {
      bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
    }
    return bytes;
  },
  "bytes cut": (text, random) => {
    const bytes = new TextEncoder().encode(text);
    return bytes.subarray(0, Math.floor(random() * bytes.length));
  },
  noise: (_text, random) =>
    Uint8Array.from({ length: Math.floor(random() * 20_000) }, () => Math.floor(random() * 256)),
};

/** Damages a text once or twice. */
export function damage(text: string, random: Random): Damaged {
  const [first, second] = shuffle(Object.entries(damages), random);
  if (first === undefined || second === undefined) return { input: text, what: "nothing" };
  const once = first[1](text, random);
  if (typeof once !== "string" || random() < 0.5) return { input: once, what: first[0] };
  return { input: second[1](once, random), what: `${first[0]}, ${second[0]}` };
}

function shuffle<T>(list: readonly T[], random: Random): T[] {
  const shuffled = [...list];
  for (let index = shuffled.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    const [a, b] = [shuffled[index], shuffled[other]];
    if (a !== undefined && b !== undefined) {
      shuffled[index] = b;
      shuffled[other] = a;
    }
  }
  return shuffled;
}
