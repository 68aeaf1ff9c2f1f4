import { expect, it } from "vitest";
import { toMarkdownTable } from "./markdown.ts";

it("a sheet stays one table in Markdown, whatever its cells hold", async () => {
  const sheet = {
    title: "目录",
    columns: [
      { heading: "名称", width: 10, kind: "text" as const },
      { heading: "标准", width: 20, kind: "text" as const },
    ],
    rows: [
      ["甲，“乙”", "150万元\n最高 | 500万元"],
      ["=1+1", "<b>"],
    ],
  };
  expect((await toMarkdownTable(sheet)).split("\n")).toEqual([
    "# 目录",
    "",
    "| 名称 | 标准 |",
    "| --- | --- |",
    String.raw`| 甲，“乙” | 150万元<br>最高 \| 500万元 |`,
    "| =1+1 | &lt;b> |",
    "",
  ]);
});
