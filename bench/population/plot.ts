/** A line of points, with its name. */
export interface Line {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP, RIGHT] = [640, 400, 76, 48, 40, 150];
const COLOURS = ["#0b5fa5", "#a8430f", "#2c6e2f", "#6b3fa0"] as const;

const said = (value: number): string =>
  value >= 1000 ? value.toLocaleString("en") : String(Number(value.toPrecision(3)));

/** Powers of ten, or else even steps, from a least to a most. */
function ticksOf([min, max]: readonly [number, number], isPowers: boolean): readonly number[] {
  if (isPowers) {
    const [from, to] = [Math.floor(Math.log10(min)), Math.ceil(Math.log10(max))];
    return Array.from({ length: to - from + 1 }, (_, at) => 10 ** (from + at));
  }
  const step = 10 ** Math.floor(Math.log10(max)) / 2;
  return Array.from({ length: Math.ceil(max / step) + 1 }, (_, at) => at * step);
}

/** Lines over each other as an SVG, by powers of ten on both axes or even on both. */
export function plotOf(
  title: string,
  [across, up]: readonly [string, string],
  lines: readonly Line[],
  isPowers: boolean,
): string {
  const points = lines.flatMap((line) => line.points);
  const ends = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;
  const xs = ticksOf(ends(points.map(([x]) => x)), isPowers);
  const ys = ticksOf(ends(points.map(([, y]) => y)), isPowers);
  const scale = (ticks: readonly number[], from: number, to: number) => {
    const of = (value: number) => (isPowers ? Math.log10(value) : value);
    const [min, max] = [of(ticks[0] ?? 1), of(ticks.at(-1) ?? 1)];
    return (value: number) => from + ((of(value) - min) / (max - min)) * (to - from);
  };
  const [x, y] = [scale(xs, LEFT, WIDTH - RIGHT), scale(ys, HEIGHT - BOTTOM, TOP)];
  const text = (at: number, high: number, anchor: string, words: string) =>
    `<text x="${at.toFixed(1)}" y="${high.toFixed(1)}" text-anchor="${anchor}">${words}</text>`;
  const stroke = (colour: string, from: readonly number[], to: readonly number[]) =>
    `<path stroke="${colour}" fill="none" d="M${from.join(" ")}L${to.join(" ")}"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" role="img" aria-label="${title}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    `<text x="${LEFT}" y="20" font-size="14">${title}</text>`,
    ...xs.flatMap((tick) => [
      stroke("#ddd", [x(tick), TOP], [x(tick), HEIGHT - BOTTOM]),
      text(x(tick), HEIGHT - BOTTOM + 16, "middle", said(tick)),
    ]),
    ...ys.flatMap((tick) => [
      stroke("#ddd", [LEFT, y(tick)], [WIDTH - RIGHT, y(tick)]),
      text(LEFT - 6, y(tick) + 4, "end", said(tick)),
    ]),
    text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 10, "middle", across),
    text(LEFT, TOP - 6, "end", up),
    ...lines.flatMap(({ name, points: own }, at) => {
      const colour = COLOURS[at % COLOURS.length] ?? "#000";
      const path = own.map(([a, b]) => `${x(a).toFixed(1)} ${y(b).toFixed(1)}`).join("L");
      const [lastX = 0, lastY = 0] = own.at(-1) ?? [];
      return [
        `<path stroke="${colour}" stroke-width="2" fill="none" d="M${path}"/>`,
        ...own.map(
          ([a, b]) =>
            `<circle cx="${x(a).toFixed(1)}" cy="${y(b).toFixed(1)}" r="3" fill="${colour}"/>`,
        ),
        `<text x="${(x(lastX) + 8).toFixed(1)}" y="${(y(lastY) + 4).toFixed(1)}" fill="${colour}">${name}</text>`,
      ];
    }),
    "</svg>\n",
  ].join("\n");
}
