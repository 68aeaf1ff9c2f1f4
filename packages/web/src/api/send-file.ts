import type { ProblemBody } from "./bodies.ts";
import { RequestFailure } from "./request.ts";

/** Sends a form with a file in it, and says how far it is: a part of one. */
export function sendFile(
  path: string,
  form: FormData,
  onProgress: (part: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    // Only this kind of request says how much of it has gone out.
    const request = new XMLHttpRequest();
    request.open("POST", path);
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
