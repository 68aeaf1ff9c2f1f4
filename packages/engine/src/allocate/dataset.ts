/** A figure as read: exact text (money in fen), a truth, or null where it is not known. */
export type Cell = string | boolean | null;

/** One of those who may share: a county, a zone, a park. */
export interface SubjectData {
  /** 行政区划代码, or a name of its own for a zone without one. Ties are settled by its order, code unit by code unit. */
  readonly code: string;
  readonly name: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** The data of a scheme: every subject once, every column of the scheme in each. Subjects stand in order of code. */
export interface Dataset {
  readonly scheme: string;
  readonly subjects: readonly SubjectData[];
}
