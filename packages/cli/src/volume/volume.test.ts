import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { gongbao, json } from "../fixtures/command-line.ts";
import { matches } from "../fixtures/matches.ts";

describe("read", () => {
  it.each([["聊政发〔2019〕1号 第5条"], ["聊政发[2019]1号第五条"], ["D1", "§5"]])(
    "finds article 5 by %s",
    (...citation) => {
      const read = json("read", ...citation);
      matches("read", read);
      expect(read).toMatchObject({ citation: { document: "D1", article: "5" }, scan: null });
    },
  );

  it("shows the words, wrapped but whole", () => {
    const { out } = gongbao(["read", "D1", "§1"]);
    expect(out.replaceAll("\n", "")).toContain(
      "同一企业同一产品不重复享受支持，同一企业年度奖励金额最高不超过500万元",
    );
  });

  it("shows the scan as it stands, and what was mended", () => {
    const doubled = "壮大高新技术企业队伍。壮大高新技术企业队伍。";
    const words = (...options: string[]) =>
      gongbao(["read", "D2.4", "§2", ...options]).out.replaceAll("\n", "");
    expect(words()).not.toContain(doubled);
    expect(words("--scan")).toContain(doubled);
    expect(words("--errata")).toContain(`«${doubled}» → «壮大高新技术企业队伍。»`);
    const read = json("read", "D2.4", "§2", "--scan");
    matches("read", read);
    expect(read).toMatchObject({ errata: [{ kind: "mended", original: doubled }] });
  });

  it("reads every document of the volume", () => {
    for (const id of ["D1", "D2", "D2.1", "D2.5", "D3", "D4", "D5"])
      matches("read", json("read", id));
  });

  it("shows no personal phone or mailbox, in the text or in the scan", () => {
    for (const scan of [[], ["--scan"]]) {
      const { out } = gongbao(["read", "D3", ...scan]);
      expect(out).toContain("＊＊＊");
      expect(out).not.toMatch(/1[3-9]\d{9}/u);
    }
  });

  it("tells what is not there from what cannot be understood", () => {
    expect(gongbao(["read", "D1", "§34"])).toMatchObject({ exit: 1, out: "" });
    expect(gongbao(["read", "D1", "§34"]).err).toContain("第33条");
    expect(gongbao(["read", "实施意见"])).toMatchObject({ exit: 2, out: "" });
  });
});

describe("search", () => {
  it("finds words, best first, with their place", () => {
    const found = json("search", "年度奖励金额最高不超过500万元");
    matches("search", found);
    expect(found).toMatchObject({ hits: [{ citation: { document: "D1", article: "1" } }] });
    const { out } = gongbao(["search", "年度奖励金额最高不超过500万元", "--lang", "en"]);
    expect(out).toContain("聊政发〔2019〕1号 art. 1  article");
  });

  it("finds nothing with exit 1, and wants a number for --limit", () => {
    expect(gongbao(["search", "查无此词甲乙丙"])).toMatchObject({ exit: 1, out: "" });
    expect(gongbao(["search", "财政", "--limit", "many"])).toMatchObject({ exit: 2, out: "" });
  });

  it("gives no more than asked for", () => {
    const { hits } = json("search", "财政", "--limit", "3") as { hits: unknown[] };
    expect(hits.length).toBe(3);
  });
});

describe("who and holders", () => {
  it("tells a post with its notes, and the words that give it", () => {
    const found = json("who", "郭守印");
    matches("who", found);
    expect(found).toMatchObject({
      posts: [
        {
          post: "副秘书长",
          body: "聊城市人民政府",
          from: "2019-02-18",
          to: null,
          basis: "appointed",
          notes: [
            { kind: "rank", words: "正县级" },
            { kind: "after", person: "王福祥" },
          ],
          citation: {
            document: "D4",
            quote: "郭守印为聊城市人民政府副秘书长（正县级，列王福祥之后）",
          },
        },
      ],
      mentions: [],
    });
  });

  it("keeps people of one name apart", () => {
    const found = json("who", "刘强");
    matches("who", found);
    expect(found).toMatchObject({
      posts: [{ body: "聊城市商务和投资促进局", post: "副局长" }],
      mentions: [{ date: "2019-01-28", title: "省领导" }],
    });
    expect(gongbao(["who", "刘强", "--lang", "en"]).out).toContain(
      "not known to be the same person",
    );
  });

  it("knows a day on which nobody held it yet", () => {
    expect(gongbao(["who", "郭守印", "--as-of", "2019-02-17"])).toMatchObject({ exit: 1, out: "" });
    expect(json("who", "郭守印", "--as-of", "2019-02-18")).toMatchObject({
      posts: [{ certain: true }],
    });
    expect(gongbao(["who", "郭守印", "--as-of", "2019-2-18"])).toMatchObject({ exit: 2, out: "" });
  });

  it("offers the nearest name", () => {
    const { exit, err } = gongbao(["who", "郭守银"]);
    expect(exit).toBe(1);
    expect(err).toContain("是不是“郭守印”？");
  });

  it("finds the holders of a post by either name of its body, removed and implied ones too", () => {
    const found = json("holders", "聊城市人民政府副秘书长");
    matches("holders", found);
    const { holders } = found as { holders: { person: string; basis: string }[] };
    expect(holders.map(({ person, basis }) => [person, basis])).toEqual([
      ["郭守印", "appointed"],
      ["韩德振", "appointed"],
      ["靳凤莲", "removed"],
      ["王福祥", "implied"],
    ]);
    expect(json("holders", "市财政局副局长")).toEqual(json("holders", "聊城市财政局副局长"));
    expect(gongbao(["holders", "聊城市人民政府副秘书长", "--lang", "en"]).out).toContain("unknown");
    expect(gongbao(["holders", "查无此局局长"])).toMatchObject({ exit: 1, out: "" });
  });
});

describe("chronicle", () => {
  const events = json("chronicle") as {
    date: string;
    endDate: string;
    inheritsDate: boolean;
    text: string;
    people: { name: string }[];
  }[];

  it("holds 29 events, 17 with a date of their own and 12 that take the one above", () => {
    matches("chronicle", events);
    expect(events.filter(({ inheritsDate }) => inheritsDate).length).toBe(12);
    expect(events.filter(({ inheritsDate }) => !inheritsDate).length).toBe(17);
  });

  it("reads ranges of days, and gives an event without a date the one above", () => {
    const ranges = events.filter(({ date, endDate }) => date !== endDate);
    expect(ranges.map(({ date, endDate }) => [date, endDate])).toEqual([
      ["2019-01-14", "2019-01-15"],
      ["2019-01-23", "2019-01-24"],
    ]);
    expect(events[1]).toMatchObject({
      date: "2019-01-03",
      text: "市委副书记、市长宋军继赴冠县检查全面从严治党主体责任落实情况。",
      people: [{ name: "宋军继" }],
    });
  });

  it("narrows to a month", () => {
    expect(json("chronicle", "--month", "2019-01")).toEqual(events);
    expect(gongbao(["chronicle", "--month", "2019-02"])).toMatchObject({ exit: 1, out: "" });
  });

  it("tells the events to people", () => {
    const { exit, out } = gongbao(["chronicle", "--lang", "en"]);
    expect(exit).toBe(0);
    expect(out).toContain("2019-01-14 – 2019-01-15\n");
    expect(out).toContain("People: 宋军继\n");
  });
});

describe("export", () => {
  const folder = mkdtempSync(join(tmpdir(), "gongbao-export-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ["akn", /^<\?xml [^>]*\?>\s*<akomaNtoso/u],
    ["md", /^# /mu],
  ])(
    "writes %s to the output, as JSON, and to a file, the same text each time",
    (format, begins) => {
      const { exit, out } = gongbao(["export", "--format", format]);
      expect(exit).toBe(0);
      expect(out).toMatch(begins);
      expect(out).toContain("同一企业年度奖励金额最高不超过500万元");
      expect(out).not.toMatch(/1[3-9]\d{9}/u);
      const exported = json("export", "--format", format) as { text: string };
      matches("exported", exported);
      expect(exported.text.trimEnd()).toBe(out.trimEnd());
      const file = join(folder, `issue.${format}`);
      const saved = json("export", "--format", format, "--output", file);
      matches("saved", saved);
      expect(readFileSync(file, "utf8")).toBe(exported.text);
    },
  );
});

describe("export of JSON", () => {
  it.each([
    ["json", { format: "gongbao-issue", version: 1, issue: { id: "liaocheng-2019-02" } }],
    ["popolo", {}],
  ])("%s is JSON with --json and without", (format, part) => {
    const { exit, out } = gongbao(["export", "--format", format]);
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject(part);
    expect(json("export", "--format", format)).toEqual(JSON.parse(out));
    expect(out).toContain("郭守印");
    expect(out).not.toMatch(/(?<!\d)1[3-9]\d{9}(?!\d)/u);
  });
});
