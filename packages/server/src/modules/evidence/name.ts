const longest = 200;

/** Control characters, and those that turn the direction of writing: `gepj.exe` would read `exe.jpeg`. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** The name of an uploaded file as text: without path, without what cannot be seen, and not too long. */
export function cleanName(given: string): string {
  const last = given.toWellFormed().split(/[/\\]/u).at(-1) ?? "";
  const name = Array.from(last.replaceAll(unseen, "").trim()).slice(0, longest).join("").trim();
  return name === "" || name === "." || name === ".." ? "文件" : name;
}
