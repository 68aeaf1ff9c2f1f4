import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { errata, scanned as bytes } from "../fixtures/volume.ts";
import { longestScan } from "../scan/decode.ts";
import { allDocuments } from "./lookup.ts";
import type { Issue } from "./model.ts";
import { parseIssue } from "./parse.ts";
import { breaches } from "./soundness.ts";

const scan = new TextDecoder().decode(bytes);
const whole = parse(bytes);
const secrets = [
  ...(scan.match(/(?<!\d)1[3-9]\d{9}(?!\d)/gu) ?? []),
  ...(scan.match(/[\w.]+@lc\.[\w.]+/gu) ?? []),
];

function parse(input: Uint8Array | string): Issue {
  return parseIssue(input, { id: "test", errata });
}

function codes(issue: Issue): string[] {
  return [...new Set(issue.problems.map(({ code }) => code))];
}

function articleCount(issue: Issue): number {
  return allDocuments(issue).reduce((sum, { articles }) => sum + articles.length, 0);
}

test("the secrets looked for are the number and the mailbox of the scan", () => {
  expect(secrets).toHaveLength(2);
});

describe("encodings give the same issue", () => {
  test("with a byte order mark, with CRLF, as a string", () => {
    expect(parse(Uint8Array.from([0xef, 0xbb, 0xbf].concat(Array.from(bytes))))).toEqual(whole);
    expect(parse(new TextEncoder().encode(scan.replaceAll("\n", "\r\n")))).toEqual(whole);
    expect(parse(scan)).toEqual(whole);
  });

  test("in GBK and UTF-16, with a warning", () => {
    for (const input of [toGbk(scan), toUtf16(scan)]) {
      const { problems, ...rest } = parse(input);
      expect(problems).toMatchObject([
        { code: "encoding", severity: "warning", line: 1, column: 1 },
      ]);
      expect({ ...rest, problems: [] }).toEqual(whole);
    }
  });
});

/** Only the decoder is built in: its table is turned round. */
function toGbk(text: string): Uint8Array {
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder("gb18030");
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail !== 0x7f) table.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  return Uint8Array.from(
    Array.from(text).flatMap((each) => {
      const code = each.codePointAt(0) ?? 0;
      const found = code < 128 ? [code] : table.get(each);
      if (found === undefined) throw new Error(`no GBK for ${each}`);
      return found;
    }),
  );
}

function toUtf16(text: string): Uint8Array {
  return Uint8Array.from(
    Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap((unit) => [
      unit & 255,
      unit >> 8,
    ]),
  );
}

describe("not a gazette", () => {
  test.each([
    ["nothing", "", ["empty"]],
    ["blank lines", "\n \n\t\n", ["empty"]],
    ["a poem", "床前明月光，疑是地上霜。\n举头望明月，低头思故乡。", ["not-a-gazette"]],
    ["a web page", "<html><body><p>hello</p></body></html>", ["not-a-gazette"]],
  ])("%s", (_, input, expected) => {
    const issue = parseIssue(input, { id: "test", errata: [] });
    expect(codes(issue)).toEqual(expected);
    expect(issue.problems[0]?.severity).toBe("error");
    expect(issue.documents).toEqual([]);
    expect(breaches(issue)).toEqual([]);
  });

  test("binary", () => {
    const issue = parse(Uint8Array.from({ length: 10_000 }, (_, index) => (index * 7919) % 256));
    expect(codes(issue)).toContain("not-text");
    expect(issue.text).toBe("");
  });
});

describe("cut off", () => {
  test("at every hundredth: a sound part, nothing beyond what is whole, and a word on what is missing", () => {
    let before = 0;
    for (let percent = 1; percent < 100; percent++) {
      const issue = parse(scan.slice(0, Math.floor((scan.length * percent) / 100)));
      expect([percent, breaches(issue)]).toEqual([percent, []]);
      const errors = issue.problems.filter(({ code }) => !code.startsWith("errat"));
      expect([percent, errors.length > 0]).toEqual([percent, true]);
      const articles = articleCount(issue);
      expect(articles).toBeGreaterThanOrEqual(before);
      expect(articles).toBeLessThanOrEqual(138 + 14);
      before = articles;
    }
  });

  test("half way: two of five documents, and what the notice promises is missed", () => {
    const issue = parse(
      scan.slice(0, scan.indexOf("关于支持科技创新服务新旧动能转换重大工程财政政策的实施意见\n")),
    );
    expect(allDocuments(issue).map(({ id }) => id)).toEqual(["D1", "D2", "D2.1", "D2.2", "D2.3"]);
    const messages = issue.problems.map(({ code, message }) => `${code} ${message.zh}`);
    expect(messages).toEqual(
      expect.arrayContaining([
        "document-missing 目录列有 5 件，只找到 2 件：缺聊政办发〔2019〕2号「关于推动政务新媒体发展规范政务新媒体管理的通知」",
        "document-missing 目录列有 5 件，只找到 2 件：缺「聊城市人民政府大事记（2019年1月）」",
        "part-missing D2：通知印发的《关于支持科技创新服务新旧动能转换重大工程财政政策的实施意见》未见刊登",
      ]),
    );
    expect(messages.filter((each) => each.startsWith("part-missing"))).toHaveLength(2);
    expect(messages.filter((each) => each.startsWith("document-missing"))).toHaveLength(3);
  });

  test("in mid-sentence: the article is named", () => {
    const end = scan.indexOf("慎重选择执法时机");
    const issue = parse(scan.slice(0, end));
    expect(issue.problems).toContainEqual({
      code: "sentence-unfinished",
      severity: "warning",
      message: { zh: "D1 第 6 条没有写完", en: "D1 article 6 stops in mid-sentence" },
      line: 95,
      column: end - scan.lastIndexOf("\n", end),
    });
    expect(codes(issue)).toEqual(expect.arrayContaining(["date-missing", "signature-missing"]));
  });

  test("at the front: documents without masthead and contents", () => {
    const issue = parse(scan.slice(scan.indexOf("聊城市人民政府办公室文件")));
    expect(codes(issue)).toEqual(expect.arrayContaining(["masthead-missing", "contents-missing"]));
    expect(issue.documents.map(({ kind }) => kind)).toEqual([
      "notice",
      "appointments",
      "chronicle",
    ]);
  });
});

describe("something left out", () => {
  test("an article", () => {
    const issue = parse(scan.replace(/^5\. 支持高端品牌培育。.*\n/mu, ""));
    expect(issue.problems).toContainEqual({
      code: "number-missing",
      severity: "error",
      message: { zh: "D1：「6.」之前缺第 5 项", en: "D1: number 5 is missing before “6.”" },
      line: 94,
      column: 1,
    });
  });

  test("several articles, and a section", () => {
    const issue = parse(
      scan
        .replace(/^九、促进外资外贸.*?(?=^十、)/msu, "")
        .replace(/^三、建立高新技术企业税收.*?(?=^五、)/msu, ""),
    );
    const messages = issue.problems
      .filter(({ code }) => code === "number-missing")
      .map(({ message }) => message.zh);
    expect(messages).toEqual([
      "D1：「十、」之前缺第 9 项",
      "D1：「33.」之前缺第 32 项",
      "D2.1：「五、」之前缺第 3–4 项",
    ]);
  });

  test("a signature, a date, a title, addressees, an annex", () => {
    expect(codes(parse(scan.replace("\n聊城市人民政府\n\n2019年2月28日\n", "\n")))).toEqual([
      "date-missing",
      "signature-missing",
    ]);
    expect(
      codes(parse(scan.replace("\n聊城市人民政府\n\n2019年2月28日", "\n2019年2月28日"))),
    ).toEqual(["signature-missing"]);
    expect(
      codes(
        parse(scan.replace(/^各县（市、区）人民政府，市属开发区管委会，市政府各部门：$/mu, "")),
      ),
    ).toEqual(["addressees-missing"]);
    const annex = scan.replace(
      /^市级新旧动能转换激励性转移支付测算分配说明\n.*?(?=^关于支持发展我市)/msu,
      "",
    );
    expect(codes(parse(annex))).toEqual(["attachment-missing", "erratum-unplaced"]);
  });

  test("the contents", () => {
    const issue = parse(scan.replace(/^目 录.*?(?=^聊城市人民政府文件)/msu, ""));
    expect(codes(issue)).toEqual(
      ["contents-missing", "erratum-unplaced"].filter((each) => codes(issue).includes(each)),
    );
    expect(articleCount(issue)).toBe(152);
  });
});

describe("something twice", () => {
  test("a document: both are kept", () => {
    const document = scan.slice(
      scan.indexOf("聊城市人民政府办公室文件"),
      scan.indexOf("聊城市人民政府\n\n关于任免郭守印"),
    );
    const issue = parse(scan.replace(document, () => document + document));
    expect(issue.documents.map(({ number }) => number)).toEqual([
      "聊政发〔2019〕1号",
      "聊办发〔2019〕3号",
      "聊政办发〔2019〕2号",
      "聊政办发〔2019〕2号",
      "聊政任〔2019〕2号",
      null,
    ]);
    expect(issue.problems.filter(({ code }) => code === "duplicate-document")).toMatchObject([
      {
        severity: "error",
        message: { zh: "聊政办发〔2019〕2号 出现两次：D3 与 D4" },
        line: 631,
        column: 1,
      },
    ]);
    // What the errata name is no longer in one place: each says so.
    expect(codes(issue)).toContain("erratum-unplaced");
    expect(breaches(issue)).toEqual([]);
  });

  test("an article: both are kept under ids of their own", () => {
    const line = /^5\. 支持高端品牌培育。.*$/mu.exec(scan)?.[0] ?? "";
    const issue = parse(scan.replace(line, () => `${line}\n\n${line}`));
    expect(issue.documents[0]?.articles.map(({ id }) => id).slice(3, 7)).toEqual([
      "4",
      "5",
      "5-2",
      "6",
    ]);
    expect(codes(issue)).toContain("number-repeated");
  });

  test("the whole issue: the second table of contents is pointed at", () => {
    const issue = parse(`${scan}\n${scan}`);
    expect(issue.documents).toHaveLength(10);
    expect(codes(issue)).toEqual(expect.arrayContaining(["second-contents", "duplicate-document"]));
    expect(issue.documents[4]?.range.end).toBeLessThan(issue.documents[5]?.range.start ?? 0);
  });
});

describe("size", () => {
  test("50 MB: a located error, a part, in reasonable time", () => {
    const copies = Math.ceil(50_000_000 / bytes.length);
    const big = new Uint8Array(copies * bytes.length);
    for (let index = 0; index < copies; index++) big.set(bytes, index * bytes.length);
    const began = performance.now();
    const issue = parse(big);
    expect(performance.now() - began).toBeLessThan(20_000);
    const [problem] = issue.problems;
    expect(problem).toMatchObject({ code: "too-long", severity: "error" });
    expect(problem?.line).toBeGreaterThan(1000);
    expect(issue.scan.length).toBeLessThanOrEqual(longestScan);
    expect(articleCount(issue)).toBeGreaterThan(152 * 80);
    expect(codes(issue)).toContain("second-contents");
  });

  test("50 MB on one line", () => {
    expect(codes(parse("支".repeat(17_000_000)))).toEqual(
      expect.arrayContaining(["too-long", "not-a-gazette"]),
    );
  });
});

test("an erratum in another document than its list says is reported", () => {
  const elsewhere = errata.map((each) => (each.id === "e04" ? { ...each, document: "D3" } : each));
  const { problems } = parseIssue(bytes, { id: "test", errata: elsewhere });
  expect(problems).toMatchObject([{ code: "erratum-elsewhere", severity: "warning" }]);
});

describe("whatever happens to the lines", () => {
  const lines = scan.split("\n");
  const at = fc.nat({ max: lines.length - 1 });
  const inserted = fc.constantFrom(
    "1. 一。二",
    "一、标题",
    "（一）某。",
    "附件：1. 某说明",
    "2019年2月21日",
    "聊政发〔2019〕1号",
    "目录",
    "某..... 3",

    "△某",
    "(一) 某\t某\t①某",
    "\u0000\uD800",
    "联系人：",
    "关于某某事项的通知",
    "聊城市人民政府办公室文件",
    "</p> <p>",
  );
  const change = fc.oneof(
    fc.record({
      kind: fc.constant("delete" as const),
      at,
      count: fc.integer({ min: 1, max: 120 }),
    }),
    fc.record({ kind: fc.constant("insert" as const), at, line: inserted }),
    fc.record({ kind: fc.constant("swap" as const), at, other: at }),
    fc.record({ kind: fc.constant("double" as const), at, count: fc.integer({ min: 1, max: 20 }) }),
  );

  function apply(
    changes: readonly (typeof change extends fc.Arbitrary<infer T> ? T : never)[],
  ): string {
    const changed = [...lines];
    for (const each of changes) {
      if (each.kind === "delete") changed.splice(each.at, each.count);
      if (each.kind === "insert") changed.splice(each.at, 0, each.line);
      if (each.kind === "double")
        changed.splice(each.at, 0, ...changed.slice(each.at, each.at + each.count));
      if (each.kind === "swap") {
        const [one = "", other = ""] = [changed[each.at], changed[each.other]];
        changed[each.at] = other;
        changed[each.other] = one;
      }
    }
    return changed.join("\n");
  }

  test("the parse neither throws nor gives an unsound issue, and nothing personal shows", () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        const issue = parse(apply(changes));
        expect(breaches(issue)).toEqual([]);
        const json = JSON.stringify(issue);
        for (const secret of secrets) expect(json).not.toContain(secret);
      }),
      { numRuns: 60 },
    );
  });

  test("and also when they are shuffled altogether", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: 100 }), (shuffled) => {
        expect(breaches(parse(shuffled.join("\n")))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test("and for any string and any bytes", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary", maxLength: 400 }), fc.uint8Array({ maxLength: 400 })),
        (input) => {
          expect(breaches(parse(input))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
