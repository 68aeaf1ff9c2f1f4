import type { Day } from "@gongbao/engine";
import { daysSinceEpoch } from "@gongbao/engine";
import type { TableColumn, TableSchema } from "../table/schema.ts";
import { type Random, lognormal, oneOf, shareOf, streamOf, weighted } from "./random.ts";

/** What a cell holds: fen, a count, millionths, a day since 1970-01-01, a truth, text; null is unknown. */
export type Cell = string | number | boolean | null;
export type Cells = readonly Cell[];

const COUNTIES = [
  ["东昌府区", 24],
  ["临清市", 14],
  ["茌平县", 14],
  ["阳谷县", 10],
  ["莘县", 9],
  ["冠县", 8],
  ["高唐县", 8],
  ["东阿县", 7],
  ["聊城经济技术开发区", 6],
  ["聊城高新技术产业开发区", 5],
  ["江北水城旅游度假区", 2],
] as const;

const INDUSTRIES = [
  ["制造业", 30],
  ["批发和零售业", 28],
  ["建筑业", 8],
  ["农、林、牧、渔业", 7],
  ["租赁和商务服务业", 7],
  ["科学研究和技术服务业", 5],
  ["信息传输、软件和信息技术服务业", 4],
  ["交通运输、仓储和邮政业", 4],
  ["文化、体育和娱乐业", 3],
  ["金融业", 2],
  ["电力、热力、燃气及水生产和供应业", 2],
] as const;

/** Classes of size, how common they are, and the usual turnover of a year in fen. */
const SIZES = [
  ["微型", 62, 8e7],
  ["小型", 30, 8e8],
  ["中型", 6.5, 1e10],
  ["大型", 1.5, 2e11],
] as const;

const WORDS = [
  "云杉",
  "青禾",
  "远帆",
  "明溪",
  "松石",
  "晨露",
  "北辰",
  "长桥",
  "麦田",
  "铜山",
  "白榆",
  "新泉",
];
const TRADES = ["材料", "机械", "商贸", "科技", "食品", "纺织", "物流", "电子", "农业", "文化"];

/** No amount is more: what a firm gets in all stays countable. */
const MOST_FEN = 5e12;
/** How often a cell is left open, in most firms and in those of which little is known. */
const [OPEN, OFTEN_OPEN] = [0.02, 0.35];

/** A firm as its tables are filled from. */
interface Firm {
  readonly turnover: number;
  readonly unknown: number;
  readonly today: number;
}

function money(random: Random, { name, domain }: TableColumn, { turnover }: Firm): number {
  const most = Math.min(MOST_FEN, Number(domain?.max ?? MOST_FEN));
  const isTurnover = /revenue|sales/iu.test(name);
  if (!isTurnover && random() < 0.3 + 0.6 * shareOf(`${name} none`)) return 0;
  const part = isTurnover ? 0.9 : 10 ** (-3.5 + 2.8 * shareOf(name));
  const fen = lognormal(random, turnover * part, isTurnover ? 0.25 : 0.9);
  // People round: to yuan, to 万元.
  const unit = oneOf(random, [1, 100, 100, 1_000_000]);
  return Math.min(most, Math.round(fen / unit) * unit);
}

/** Levels stand with the highest first: that one is the rarest. */
const level = (random: Random, { levels }: TableColumn): string =>
  weighted(
    random,
    levels.map((id, place) => [id, (place + 1) ** 2] as const),
  );

function known(random: Random, column: TableColumn, firm: Firm): Cell {
  const { name, type, domain } = column;
  const [min, max] = [Number(domain?.min ?? 0), Number(domain?.max ?? 0)];
  switch (type) {
    case "money":
      return money(random, column, firm);
    case "truth":
      return random() < 0.03 + 0.4 * shareOf(name) ** 2;
    case "level":
      return level(random, column);
    case "day":
      return firm.today - Math.floor(-400 * Math.log(1 - random()));
    case "ratio":
      return Math.round((min + (max - min) * random() ** 2) * 10_000) * 100;
    case "count":
      return Math.min(max, min + Math.floor(lognormal(random, 3 + max ** 0.3, 1)));
    default:
      return null;
  }
}

const facts = (random: Random, table: TableSchema, firm: Firm, stated: ReadonlyMap<string, Cell>) =>
  table.columns.map((column): Cell => {
    const own = stated.get(column.name);
    if (own !== undefined) return own;
    return random() < firm.unknown ? null : known(random, column, firm);
  });

/** How many of something: none for most, one or a few for some, many for a few. */
function howMany(random: Random, often: number): number {
  if (random() >= often) return 0;
  return Math.min(60, Math.floor((1 - random()) ** (-1 / 1.6)));
}

/** What a firm's rows are drawn for. */
export interface FirmSetting {
  readonly seed: number;
  readonly asOf: Day;
  readonly holders: TableSchema;
  /** Kinds of item that firms may have. */
  readonly things: readonly TableSchema[];
  readonly past: TableSchema;
  /** Measures that may have paid before, and the kind of item each is for. */
  readonly measures: readonly { readonly id: string; readonly item: string | null }[];
}

/** The rows of one firm, by table. */
export type FirmRows = ReadonlyMap<string, readonly Cells[]>;

/** Draws a fictional firm; the same seed and number give the same one. */
export function drawFirm(setting: FirmSetting, index: number): FirmRows {
  const random = streamOf(setting.seed, index);
  const id = `F${String(index + 1).padStart(9, "0")}`;
  const [size, , usual] = weighted(
    random,
    SIZES.map((one) => [one, one[1]] as const),
  );
  const place = (of: readonly (readonly [string, number])[]) =>
    random() < 0.005 ? null : weighted(random, of);
  const firm: Firm = {
    turnover: lognormal(random, usual, 0.8),
    unknown: random() < 0.1 ? OFTEN_OPEN : OPEN,
    today: daysSinceEpoch(setting.asOf),
  };
  const name = `示例${oneOf(random, WORDS)}${oneOf(random, WORDS)}${oneOf(random, TRADES)}有限公司（虚构）`;
  const places = [
    ["county", place(COUNTIES)],
    ["industry", place(INDUSTRIES)],
    ["size", size],
  ] as const;
  const stated = new Map<string, Cell>([["id", id], ...places]);
  const rows = new Map<string, Cells[]>([
    [setting.holders.name, [[...facts(random, setting.holders, firm, stated), name]]],
  ]);
  const ofKind = new Map<string | null, string[]>();
  for (const table of setting.things) {
    const count = howMany(random, 0.02 + 0.2 * shareOf(table.name) ** 2);
    const ids = Array.from({ length: count }, (_, at) => `${table.kind}-${at + 1}`);
    ofKind.set(table.kind, ids);
    const own = (thing: string) =>
      new Map<string, Cell>([
        ["holder", id],
        ["id", thing],
      ]);
    rows.set(
      table.name,
      ids.map((thing) => facts(random, table, firm, own(thing))),
    );
  }
  const before = howMany(random, 0.12);
  rows.set(
    setting.past.name,
    Array.from({ length: Math.min(before, 6) }, () => {
      const { id: measure, item } = oneOf(random, setting.measures);
      const things = item === null ? [null] : [...(ofKind.get(item) ?? []), `${item}-given-up`];
      return facts(
        random,
        setting.past,
        { ...firm, unknown: 0 },
        new Map<string, Cell>([
          ["holder", id],
          ["measure", measure],
          ["item", oneOf(random, things)],
          ["amount", Math.max(1, Math.round(lognormal(random, 10, 1))) * 1_000_000],
        ]),
      );
    }),
  );
  return rows;
}
