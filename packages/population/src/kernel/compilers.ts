import { ScriptRowCode } from "../javascript/row-code.ts";
import type { RowCompiler } from "../rows/code.ts";
import { WasmRowCode } from "../wasm/row-code.ts";

/** What is worked out row by row: a script, or vector code of WebAssembly. */
export type CodeName = "js" | "wasm";

export const COMPILERS: Readonly<Record<CodeName, RowCompiler>> = {
  js: ScriptRowCode,
  wasm: WasmRowCode,
};
