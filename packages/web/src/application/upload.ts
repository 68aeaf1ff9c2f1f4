import type { ProblemBody } from "../api/bodies.ts";
import { RequestFailure } from "../api/request.ts";

/** What the server takes, told before anything is sent. */
export const mostBytes = 20 * 1024 * 1024;

export const endings: readonly string[] = [
  ".pdf",
  ".png",
  ".jpg",
  ".jpeg",
  ".webp",
  ".tif",
  ".tiff",
  ".docx",
  ".xlsx",
  ".ofd",
  ".txt",
  ".csv",
  ".zip",
];

/** What is wrong with a file before it is sent; null where nothing is. */
export function faultOf({ name, size }: { readonly name: string; readonly size: number }) {
  if (size === 0) return "empty";
  if (size > mostBytes) return "large";
  return endings.some((ending) => name.toLowerCase().endsWith(ending)) ? null : "kind";
}

/** `1.2 MB`, `89 B`. */
export function saySize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.ceil(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** Sends a file that proves a fact, and says how far it is: a part of one. */
export function upload(
  number: string,
  {
    fact,
    item,
    file,
  }: { readonly fact: string; readonly item: string | null; readonly file: File },
  onProgress: (part: number) => void,
): Promise<void> {
  const form = new FormData();
  form.set("fact", fact);
  if (item !== null) form.set("item", item);
  form.set("file", file);
  return new Promise((resolve, reject) => {
    // Only this kind of request says how much of it has gone out.
    const request = new XMLHttpRequest();
    request.open("POST", `/api/v1/cases/${encodeURIComponent(number)}/evidence`);
    request.setRequestHeader("accept", "application/json");
    request.setRequestHeader("idempotency-key", crypto.randomUUID());
    request.upload.addEventListener("progress", ({ loaded, total }) => {
      if (total > 0) onProgress(loaded / total);
    });
    request.addEventListener("error", () => reject(new RequestFailure(0, null)));
    request.addEventListener("load", () => {
      if (request.status < 300) resolve();
      else reject(new RequestFailure(request.status, problemIn(request.responseText)));
    });
    request.send(form);
  });
}

function problemIn(text: string): ProblemBody | null {
  try {
    const body: unknown = JSON.parse(text);
    return isProblem(body) ? body : null;
  } catch {
    return null;
  }
}

const isProblem = (body: unknown): body is ProblemBody =>
  typeof body === "object" && body !== null && "message" in body && "advice" in body;
