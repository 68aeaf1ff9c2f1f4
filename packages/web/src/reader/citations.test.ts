import { expect, it } from "vitest";
import { citationsOf } from "./citations.ts";

it("cites an article in every usual form", () => {
  const cited = citationsOf({
    document: {
      id: "D1",
      title: "关于某事的意见（虚构）",
      issued: null,
      number: "某政发〔2019〕1号",
      date: "2019-02-28",
      signers: ["某市人民政府"],
    },
    article: "4",
    citations: {
      number: "某政发〔2019〕1号 第4条",
      title: "",
      full: "《关于…》第四条",
      akomaNtoso: "/akn/x",
    },
    address: "https://gongbao.example.cn/read/D1/4",
    on: "2019-09-16",
  });
  expect(cited.number).toBe("某政发〔2019〕1号 第4条");
  expect(cited.gbt7714).toBe(
    "某市人民政府. 关于某事的意见（虚构）: 某政发〔2019〕1号: 第4条[A/OL]//聊城市人民政府公报, 2019(2). (2019-02-28)[2019-09-16]. https://gongbao.example.cn/read/D1/4.",
  );
  expect(cited.bibtex).toContain("author = {{某市人民政府}}");
  expect(cited.bibtex.endsWith("\n}")).toBe(true);
});
