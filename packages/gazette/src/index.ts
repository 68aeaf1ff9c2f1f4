export type * from "./issue/model.ts";
