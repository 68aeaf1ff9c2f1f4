import { GRANT_BYTES, type RowsInto, TRIED_BYTES, WITH_ALL } from "../rows/code.ts";
import { type Ground, MOST_PAGES } from "../rows/ground.ts";
import { MARK_CAP, MARK_LIMIT, MARK_MEASURE, MARK_NUMBERS, marksOf } from "../rows/marks.ts";
import type { RowList } from "../rows/task.ts";
import { INFINITE, NOTHING, ONE, OP, at, moduleOf } from "./bytes.ts";
import { AWARD_COLUMNS, DOUBLE, INTEGER, get, join, load, number, set } from "./places.ts";

/** What the function takes: the place of the list of places below. */
const PLACES = 0;
const GIVEN = ["begin", "end", "owner", "marks", ...AWARD_COLUMNS, "sumLo", "sumHi"] as const;
const placeOf = (name: (typeof GIVEN)[number]): number => GIVEN.indexOf(name);
/** The local with a place. */
const given = (name: (typeof GIVEN)[number]): readonly number[] => get(1 + placeOf(name));
/**
 * Numbers that it keeps: the first grant of a holder, the one that it is at, another, and the first of the next holder;
 * where the next goes that is left, the holder, how its grants bear on each other, and the bytes before the next award in
 * columns of 4 and of 8 bytes. The last is a double: what of a limit larger grants use up.
 */
const [FIRST, AT, OTHER, NEXT, OUT, HOLDER, BEARING, AWARD4, AWARD8, USED] = Array.from(
  { length: 10 },
  (_, index) => 1 + GIVEN.length + index,
) as [number, number, number, number, number, number, number, number, number, number];
const LOCALS = { taken: 1, numbers: GIVEN.length + 9, doubles: 1, vectors: 0 };

/** How grants of a holder bear on each other: not at all, by what a limit shares out among them, or otherwise too. */
const [SHARED, UNSETTLED] = [1, 3];

/** Parts of a grant that is tried, by their bytes. */
const [ROW, MARK, LO, HI, COUNTED, LIMIT, AMOUNT, ROOM] = [0, 4, 24, 32, 40, 44, 48, 56];

/** How lists differ for which there is code. */
interface Variant {
  readonly isOfHolders: boolean;
  readonly isTied: boolean;
  readonly grounds: boolean;
}

const integer = (grant: number, part: number): readonly number[] => join(get(grant), load(part));
const double = (grant: number, part: number): readonly number[] =>
  join(get(grant), OP.f64Load, at(3, part));
const added = (into: number, bytes: number): readonly number[] =>
  join(get(into), number(bytes), OP.i32Add, set(into));

const holderOf = (grant: number, { isOfHolders }: Variant): readonly number[] =>
  isOfHolders
    ? integer(grant, ROW)
    : join(
        join(given("owner"), integer(grant, ROW), number(2), OP.i32ShiftLeft, OP.i32Add),
        load(0),
      );

/** What is known of the measure of the grant that it is at. */
const ofMark = (place: number): readonly number[] =>
  join(
    join(integer(AT, MARK), number(1), OP.i32ShiftRight, number(MARK_NUMBERS * INTEGER)),
    join(OP.i32Multiply, given("marks"), OP.i32Add, load(place * INTEGER)),
  );

/** A number of two grants: the one that it is at and another. */
const ofBoth = (part: number, op: readonly number[]): readonly number[] =>
  join(integer(OTHER, part), integer(AT, part), op);
const ofOneMeasure = join(ofBoth(MARK, OP.i32Xor), number(2), OP.i32LtU);

/** Sees how another grant of the holder and the one that it is at bear on each other; out of it by the first label. */
function bearing({ isTied }: Variant): readonly number[] {
  const unsettled = join(number(UNSETTLED), set(BEARING));
  if (isTied) return unsettled;
  const isKnown = [OTHER, AT].map((grant) =>
    join(double(grant, AMOUNT), double(grant, AMOUNT), OP.f64Eq),
  );
  return join(
    // For one thing: unsettled. Of another measure: apart.
    join(OP.block, OP.block, ofBoth(ROW, OP.i32Eq), OP.brIf, [0]),
    join(ofOneMeasure, OP.i32Eqz, OP.brIf, [1]),
    // Counted by two numbers that are known: apart.
    join(ofBoth(COUNTED, OP.i32Ne), ofBoth(COUNTED, OP.i32Or), number(0), OP.i32GeS, OP.i32And),
    join(OP.brIf, [1], ofBoth(COUNTED, OP.i32Ne), OP.brIf, [0]),
    join(integer(AT, COUNTED), number(WITH_ALL), OP.i32LtS, OP.brIf, [0]),
    join(...isKnown, OP.i32And, OP.i32Eqz, OP.brIf, [0]),
    join(get(BEARING), number(SHARED), OP.i32Or, set(BEARING), OP.br, [1], OP.end),
    join(unsettled, OP.end),
  );
}

/** Cuts the grant that it is at: larger ones that its last limit counts with it come first, of one amount the earlier row's. */
function share({ grounds }: Variant): readonly number[] {
  const isSame = join(double(OTHER, AMOUNT), double(AT, AMOUNT), OP.f64Eq);
  const isLarger = join(double(OTHER, AMOUNT), double(AT, AMOUNT), OP.f64Gt);
  const comesFirst = join(isLarger, isSame, ofBoth(ROW, OP.i32LtS), OP.i32And, OP.i32Or);
  const isCounted = join(ofOneMeasure, ofBoth(COUNTED, OP.i32Eq), OP.i32And);
  const isSomething = join(double(OTHER, AMOUNT), NOTHING, OP.f64Ne);
  const uses = join(double(OTHER, AMOUNT), ONE, ofMark(MARK_CAP), OP.select);
  const rest = join(double(AT, ROOM), get(USED), OP.f64Subtract, NOTHING, OP.f64Max);
  const ofTimes = join(
    join(double(AT, AMOUNT), NOTHING),
    join(get(USED), double(AT, ROOM), OP.f64Lt, OP.select),
  );
  // What is left stands where the amount was if nothing else bore on it.
  const store = (part: number, value: readonly number[]) =>
    join(get(AT), value, OP.f64Store, at(3, part));
  const left = join(
    join(double(AT, AMOUNT), rest, OP.f64Min),
    join(ofTimes, ofMark(MARK_CAP), OP.select),
  );
  return join(
    join(NOTHING, set(USED), get(FIRST), set(OTHER)),
    upTo(
      OTHER,
      join(
        join(OP.block, isCounted, comesFirst, OP.i32And, isSomething, OP.i32And),
        join(OP.i32Eqz, OP.brIf, [0], get(USED), uses, OP.f64Add, set(USED), OP.end),
      ),
    ),
    join(OP.block, get(USED), NOTHING, OP.f64Eq, OP.brIf, [0]),
    store(LO, left),
    grounds
      ? join(
          join(get(AT), ofMark(MARK_LIMIT), integer(AT, LIMIT)),
          join(double(AT, LO), double(AT, HI), OP.f64Ne, OP.select, OP.i32Store, at(2, LIMIT)),
        )
      : [],
    store(HI, double(AT, LO)),
    OP.end,
  );
}

/** Writes the award of the grant that it is at, adds it up, and goes on where it is something or it is told what took it. */
function award({ grounds }: Variant): readonly number[] {
  const next = (name: (typeof AWARD_COLUMNS)[number], before: number) =>
    join(given(name), get(before), OP.i32Add);
  const integers = (name: (typeof AWARD_COLUMNS)[number], value: readonly number[]) =>
    join(next(name, AWARD4), value, OP.i32Store, at(2));
  const doubles = (name: "lo" | "hi", part: number) =>
    join(next(name, AWARD8), double(AT, part), OP.f64Store, at(3));
  const sum = (name: "sumLo" | "sumHi", value: readonly number[]) => {
    const place = join(given(name), get(HOLDER), number(3), OP.i32ShiftLeft, OP.i32Add);
    return join(place, place, OP.f64Load, at(3), value, OP.f64Add, OP.f64Store, at(3));
  };
  const isCut = join(integer(AT, LIMIT), number(-1), OP.i32Ne, OP.i32Or);
  return join(
    doubles("lo", LO),
    doubles("hi", HI),
    integers("row", integer(AT, ROW)),
    integers("measure", ofMark(MARK_MEASURE)),
    integers("holder", get(HOLDER)),
    grounds ? join(integers("limit", integer(AT, LIMIT)), integers("by", number(-1))) : [],
    sum("sumLo", double(AT, LO)),
    // What has no upper end is left out.
    sum("sumHi", join(double(AT, HI), NOTHING, double(AT, HI), INFINITE, OP.f64Ne, OP.select)),
    join(get(AWARD4), double(AT, HI), NOTHING, OP.f64Ne, grounds ? isCut : []),
    join(number(2), OP.i32ShiftLeft, OP.i32Add, set(AWARD4)),
    join(get(AWARD4), number(1), OP.i32ShiftLeft, set(AWARD8)),
  );
}

/** Leaves the grant that it is at as one of the list's. */
const leave: readonly number[] = join(
  ...Array.from({ length: GRANT_BYTES / DOUBLE }, (_, part) =>
    join(get(OUT), double(AT, part * DOUBLE), OP.f64Store, at(3, part * DOUBLE)),
  ),
  added(OUT, GRANT_BYTES),
);

/** Goes through a holder's grants from where it is. */
const upTo = (grant: number, code: readonly number[]): readonly number[] =>
  join(
    join(OP.loop, code, added(grant, TRIED_BYTES)),
    join(get(grant), get(NEXT), OP.i32LtU, OP.brIf, [0], OP.end),
  );

/** Sees where the next holder's grants begin, and how those of this one bear on each other. */
const seeHolder = (variant: Variant): readonly number[] =>
  join(
    join(holderOf(FIRST, variant), set(HOLDER), get(FIRST), set(AT), number(0), set(BEARING)),
    join(OP.block, OP.loop),
    join(OP.block, double(AT, HI), double(AT, HI), OP.f64Eq, OP.brIf, [0]),
    join(number(UNSETTLED), set(BEARING), OP.end),
    join(get(FIRST), set(OTHER), OP.block, OP.loop),
    join(get(OTHER), get(AT), OP.i32GeU, OP.brIf, [1]),
    bearing(variant),
    join(added(OTHER, TRIED_BYTES), OP.br, [0], OP.end, OP.end),
    join(added(AT, TRIED_BYTES), get(AT), given("end"), OP.i32GeU, OP.brIf, [1]),
    join(holderOf(AT, variant), get(HOLDER), OP.i32Eq, OP.brIf, [0]),
    join(OP.end, OP.end, get(AT), set(NEXT)),
  );

const bodyOf = (variant: Variant): readonly number[] => {
  const each = (code: readonly number[]) => join(get(FIRST), set(AT), upTo(AT, code));
  return join(
    ...GIVEN.map((_, place) => join(get(PLACES), load(place * INTEGER), set(1 + place))),
    join(given("begin"), set(FIRST), given("begin"), set(OUT)),
    join(OP.block, OP.loop, get(FIRST), given("end"), OP.i32GeU, OP.brIf, [1]),
    seeHolder(variant),
    join(OP.block, OP.block, get(BEARING), number(UNSETTLED), OP.i32Eq, OP.brIf, [0]),
    join(OP.block, get(BEARING), OP.i32Eqz, OP.brIf, [0], each(share(variant)), OP.end),
    join(each(award(variant)), OP.br, [1], OP.end),
    join(each(leave), OP.end),
    join(get(NEXT), set(FIRST), OP.br, [0], OP.end, OP.end),
    join(get(PLACES), get(OUT), OP.i32Store, at(2, placeOf("end") * INTEGER)),
    join(get(AWARD4), number(2), OP.i32ShiftRight),
  );
};

type Run = (places: number) => number;

const modules = new Map<string, WebAssembly.Module>();

function instanceOf(variant: Variant, memory: WebAssembly.Memory): Run {
  const key = JSON.stringify(variant);
  const module =
    modules.get(key) ?? new WebAssembly.Module(moduleOf(LOCALS, MOST_PAGES, bodyOf(variant)));
  modules.set(key, module);
  return new WebAssembly.Instance(module, { env: { memory } }).exports["run"] as Run;
}

/**
 * Settles the grants of a list that stand apart, or of which nothing is to be seen but how much a limit has for them
 * together, and leaves the others as its grants.
 */
export class ApartSettling {
  readonly #places: number;
  readonly #given: Uint32Array;
  readonly #run: Run;

  /** Of the list that begins at a byte; `owner` is the place of the holder of every row, null where the rows are the holders. */
  constructor(
    list: RowList,
    begin: number,
    {
      ground,
      owner,
      grounds,
    }: { readonly ground: Ground; readonly owner: number | null; readonly grounds: boolean },
  ) {
    const known = marksOf(list);
    const marks = ground.reserve(known.byteLength);
    ground.integers(marks, known.length).set(known);
    this.#places = ground.reserve(GIVEN.length * INTEGER);
    this.#given = new Uint32Array(ground.memory.buffer, this.#places, GIVEN.length);
    this.#given.set([begin, begin, owner ?? 0, marks]);
    const variant = { isOfHolders: owner === null, isTied: list.isTied, grounds };
    this.#run = instanceOf(variant, ground.memory);
  }

  /** Goes through the list up to the byte where it ends. Gives how many awards it has settled, and where its grants end. */
  run(end: number, { awards, sums }: RowsInto): { readonly awards: number; readonly end: number } {
    this.#given[placeOf("end")] = end;
    this.#given.set(
      AWARD_COLUMNS.map((name) => awards[name]),
      placeOf("lo"),
    );
    this.#given.set([sums.lo, sums.hi], placeOf("sumLo"));
    const settled = this.#run(this.#places);
    return { awards: settled, end: this.#given[placeOf("end")] ?? end };
  }
}
