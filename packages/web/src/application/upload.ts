import { sendFile } from "../api/send-file.ts";

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

/** `1.2 MB`, `89 B`: a line does not part the unit from its number. */
export function saySize(bytes: number): string {
  if (bytes < 1024) return `${bytes}\u00a0B`;
  if (bytes < 1024 * 1024) return `${Math.ceil(bytes / 1024)}\u00a0KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)}\u00a0MB`;
}

/** Sends a file that shows that an account is its holder's. */
export function uploadForAccount(
  account: string,
  file: File,
  onProgress: (part: number) => void,
): Promise<void> {
  const form = new FormData();
  form.set("file", file);
  return sendFile(`/api/v1/accounts/${encodeURIComponent(account)}/papers`, form, onProgress);
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
  return sendFile(`/api/v1/cases/${encodeURIComponent(number)}/evidence`, form, onProgress);
}
