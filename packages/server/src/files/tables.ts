export type FileTables = {
  "files.file": {
    hash: string;
    size: bigint;
    added_at: string;
    /** What named it has been removed: it is to be erased, unless something names it again. */
    leaving: boolean;
  };
};
