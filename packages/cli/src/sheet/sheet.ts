/** A table to be written to a file: a title, a heading per column, text in every cell. */
export interface Sheet {
  readonly title: string;
  readonly columns: readonly {
    readonly heading: string;
    /** In characters. */ readonly width: number;
  }[];
  readonly rows: readonly (readonly string[])[];
}
