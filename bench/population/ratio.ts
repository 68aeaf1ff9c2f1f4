/** Two sides measured in one run, and what is asked of them. */
export interface Ratio {
  readonly what: string;
  /** Who, with how many threads, in how many milliseconds. */
  readonly ours: Side;
  readonly theirs: Side;
  /** How many times as fast as theirs ours is to be at least, or how many times their time ours may take at most. */
  readonly target: { readonly atLeast: number } | { readonly atMost: number };
}

export interface Side {
  readonly who: string;
  readonly threads: number;
  readonly ms: number;
}

const time = (ms: number): string =>
  ms >= 10_000 ? `${(ms / 1000).toFixed(1)} s` : `${ms.toFixed(ms < 100 ? 1 : 0)} ms`;

const side = ({ who, threads, ms }: Side): string => `${who}, ${threads} thr.: ${time(ms)}`;

/** The ratio as the target counts it: how many times as fast, or how many times the time. */
const valueOf = ({ ours, theirs, target }: Ratio): number =>
  "atLeast" in target ? theirs.ms / ours.ms : ours.ms / theirs.ms;

const isMet = (ratio: Ratio): boolean => {
  const { target } = ratio;
  return "atLeast" in target ? valueOf(ratio) >= target.atLeast : valueOf(ratio) <= target.atMost;
};

const targetOf = ({ target }: Ratio): string =>
  "atLeast" in target ? `≥ ${target.atLeast} ×` : `≤ ${target.atMost} ×`;

const cellsOf = (ratio: Ratio): readonly string[] => [
  ratio.what,
  side(ratio.ours),
  side(ratio.theirs),
  `${valueOf(ratio).toFixed(2)} ×`,
  targetOf(ratio),
  isMet(ratio) ? "met" : "missed",
];

/** A ratio as a line for a terminal. */
export const lineOf = (ratio: Ratio): string => {
  const [what = "", ours = "", theirs = "", value = "", target = "", verdict = ""] = cellsOf(ratio);
  return `${what.padEnd(34)}  ${ours.padEnd(34)}  ${theirs.padEnd(34)}  ${value.padStart(8)}  ${target.padStart(8)}  ${verdict}`;
};

/** Ratios as a table in Markdown. */
export const markdownOf = (ratios: readonly Ratio[]): string =>
  [
    "| what | ours | theirs | ratio | target | |",
    "|---|---|---|---:|---:|---|",
    ...ratios.map((ratio) => `| ${cellsOf(ratio).join(" | ")} |`),
  ].join("\n");
