import { expect, it } from "vitest";
import { attachment } from "../../delivery/attachment.ts";
import { cleanName } from "./name.ts";

it.each([
  ["合同（虚构）.pdf", "合同（虚构）.pdf"],
  ["C:\\Users\\某人\\合同.pdf", "合同.pdf"],
  ["../../etc/passwd", "passwd"],
  ["a\r\nset-cookie: x", "aset-cookie: x"],
  ["\u202egpj.exe", "gpj.exe"],
  ["", "文件"],
  ["..", "文件"],
  ["\ud800x", "\ufffdx"],
])("calls %j %j", (given, expected) => {
  expect(cleanName(given)).toBe(expected);
});

it("keeps two hundred characters, whole ones", () => {
  expect(Array.from(cleanName("𠮷".repeat(300)))).toHaveLength(200);
});

it("writes no name into a header but encoded", () => {
  const header = attachment("it's (一).pdf\"");
  expect(header).toBe("attachment; filename*=UTF-8''it%27s%20%28%E4%B8%80%29.pdf%22");
});
