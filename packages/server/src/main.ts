import { enableCompileCache } from "node:module";

// Before anything else is loaded: stripping types and compiling are a good part of a start.
enableCompileCache();
const { systemClock } = await import("./spine/clock.ts");
const { serve } = await import("./start/serve.ts");

await serve(process.env, systemClock);
