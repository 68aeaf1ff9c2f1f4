/** The address of a document that stays. */
export const documentPath = (document: string): string => `/read/${encodeURIComponent(document)}`;

/** The address of an article that stays. */
export const articlePath = (document: string, article: string): string =>
  `${documentPath(document)}/${encodeURIComponent(article)}`;

/** The id of an article's element. */
export const articleAnchor = (document: string, article: string): string =>
  `${document}-${article}`;
