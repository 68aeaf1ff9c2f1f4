import { type Article, type Document, allDocuments, findDocument } from "@gongbao/gazette";
import { notFound } from "../errors/api-error.ts";
import type { ServedVolume } from "./volume.ts";

/** @throws {ApiError} 404 naming the volumes there are */
export function volumeOr404(volumes: readonly ServedVolume[], id: string): ServedVolume {
  const found = volumes.find(({ issue }) => issue.id === id);
  if (found) return found;
  const known = volumes.map(({ issue }) => issue.id);
  throw notFound({ zh: "期", en: "issue" }, "issue", id, known);
}

/** @throws {ApiError} 404 naming the documents there are */
export function documentOr404({ issue }: ServedVolume, id: string): Document {
  const found = findDocument(issue, id);
  if (found) return found;
  const known = allDocuments(issue).map((each) => each.id);
  throw notFound({ zh: "文件", en: "document" }, "document", id, known);
}

/** @throws {ApiError} 404 naming the articles there are */
export function articleOr404(document: Document, id: string): Article {
  const found = document.articles.find((each) => each.id === id);
  if (found) return found;
  const known = document.articles.map((each) => each.id);
  throw notFound({ zh: "条", en: "article" }, "article", id, known);
}
