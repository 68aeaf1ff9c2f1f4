import type { DocumentTreeBody, IssueBody } from "../api/bodies.ts";

/** A line of the contents that leads to a document. */
export interface Entry {
  readonly title: string;
  readonly number: string | null;
  readonly page: number | null;
  readonly document: DocumentTreeBody;
}

/** The contents by the headings they are printed under; documents the contents do not name come last, under "". */
export function contentsOf(
  issue: Pick<IssueBody, "contents" | "documents">,
): readonly { readonly category: string; readonly entries: readonly Entry[] }[] {
  const groups = new Map<string, Entry[]>();
  const add = (category: string, entry: Entry) => {
    const group = groups.get(category);
    if (group) group.push(entry);
    else groups.set(category, [entry]);
  };
  const listed = new Set<string>();
  for (const { category, title, number, page, document: id } of issue.contents) {
    const document = issue.documents.find((each) => each.id === id);
    if (!document) continue;
    listed.add(document.id);
    add(category ?? "", { title, number, page, document });
  }
  for (const document of issue.documents) {
    if (!listed.has(document.id)) add("", { ...document, document });
  }
  return [...groups].map(([category, entries]) => ({ category, entries }));
}
