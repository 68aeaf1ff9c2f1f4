import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cut } from "./marks.ts";

describe("cut", () => {
  it("gives the stretch whole where nothing marks it", () => {
    expect(cut({ start: 3, end: 9 }, [])).toEqual([{ start: 3, end: 9, marks: [] }]);
  });

  it("cuts at overlapping marks and keeps all that mark a piece", () => {
    const pieces = cut({ start: 0, end: 10 }, [
      { start: 2, end: 6, kind: "a" },
      { start: 4, end: 20, kind: "b" },
    ]);
    expect(pieces).toEqual([
      { start: 0, end: 2, marks: [] },
      { start: 2, end: 4, marks: ["a"] },
      { start: 4, end: 6, marks: ["a", "b"] },
      { start: 6, end: 10, marks: ["b"] },
    ]);
  });

  it("shows where words were removed, at the ends too", () => {
    const removed = (at: number) => cut({ start: 0, end: 4 }, [{ start: at, end: at, kind: "x" }]);
    expect(removed(2)).toEqual([
      { start: 0, end: 2, marks: [] },
      { start: 2, end: 2, marks: ["x"] },
      { start: 2, end: 4, marks: [] },
    ]);
    expect(removed(4).at(-1)).toEqual({ start: 4, end: 4, marks: ["x"] });
    expect(removed(0)[0]).toEqual({ start: 0, end: 0, marks: ["x"] });
  });

  it("always makes up the stretch", () => {
    const mark = fc
      .tuple(fc.nat(30), fc.nat(10), fc.nat(3))
      .map(([start, length, kind]) => ({ start, end: start + length, kind }));
    fc.assert(
      fc.property(fc.nat(20), fc.nat(15), fc.array(mark), (start, length, marks) => {
        const pieces = cut({ start, end: start + length }, marks);
        let at = start;
        for (const piece of pieces) {
          expect(piece.start).toBe(at);
          at = piece.end;
        }
        expect(at).toBe(start + length);
      }),
    );
  });
});
