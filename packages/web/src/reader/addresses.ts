/** The address of an article that stays. */
export const articlePath = (document: string, article: string): string =>
  `/read/${encodeURIComponent(document)}/${encodeURIComponent(article)}`;

/** The id of an article's element. */
export const articleAnchor = (document: string, article: string): string =>
  `${document}-${article}`;
