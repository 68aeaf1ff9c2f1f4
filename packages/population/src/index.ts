export * from "./columns/population.ts";
export { populationOf } from "./columns/from-cases.ts";
export { type Plan, type PlanOptions, planFor } from "./plan/plan.ts";
export { NoColumnMeaning } from "./scalar/meaning.ts";
export { UnprovenBound } from "./scalar/bounds.ts";
export { WasmRowCode } from "./wasm/row-code.ts";
export { JavaScriptKernel, type KernelResult, type SlotValues } from "./javascript/kernel.ts";
export { type AwardRow, DuckDbEngine, type SqlResult, type TotalRow } from "./duckdb/engine.ts";
