#!/usr/bin/env node
import { enableCompileCache } from "node:module";

// Before anything else is loaded: half of a start is spent on stripping types and compiling.
enableCompileCache();
const { start } = await import("./start.ts");
await start();
