import { describe, expect, it } from "vitest";
import { unsentOf } from "./unsent.ts";

const number = "2019-000001";
const kept = (kind: string, value: unknown) => ({ name: `u1/${kind}/${number}`, value });
const of = (
  all: readonly { readonly name: string; readonly value: unknown }[],
  can: readonly string[],
) => unsentOf(all, { user: "u1", number, can }).map(({ step, words }) => [step, ...words]);

describe("what was written and not sent", () => {
  it("is shown once its step cannot be taken any more, and not before", () => {
    const all = [kept("reject", " 不在范围 "), kept("advise", "同意的理由")];
    expect(of(all, ["reject", "decide"])).toEqual([["advise", "同意的理由"]]);
    expect(of(all, [])).toEqual([
      ["reject", "不在范围"],
      ["advise", "同意的理由"],
    ]);
  });

  it("is read from every form: a decision, a letter, an order, the notes of findings", () => {
    expect(
      of(
        [
          kept("decide", { "": "30万元", "\n": "设备居中" }),
          kept("defects", [
            { words: "缺页", about: "" },
            { words: "", about: "x" },
          ]),
          kept("claim-back-", { amount: "10万", words: "多付" }),
          kept("findings", {
            "甲\nlistedOn\nverdict": "corrected",
            "甲\nlistedOn\nnote": "看原件",
          }),
        ],
        [],
      ),
    ).toEqual([
      ["decide", "30万元", "设备居中"],
      ["return", "缺页"],
      ["claim-back", "10万", "多付"],
      ["decide", "看原件"],
    ]);
  });

  it("is nothing of another case, of another person, or for something that is no step", () => {
    expect(
      of(
        [
          { name: "u1/reject/2019-000002", value: "别的申报" },
          { name: `u2/reject/${number}`, value: "别人的" },
          kept("appeal", "复核"),
          kept("reject", "  "),
        ],
        [],
      ),
    ).toEqual([]);
  });
});
