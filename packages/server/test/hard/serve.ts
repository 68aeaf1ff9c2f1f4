import { enableCompileCache } from "node:module";

// As the server does: dozens of starts are part of what is proved here.
enableCompileCache();
const { SetClock } = await import("../../src/spine/clock.ts");
const { serve } = await import("../../src/start/serve.ts");

/**
 * The server itself, on a clock that whoever started it sets. Asked over the channel of the process, it sets its clock or
 * says how much memory it holds after a full collection.
 */
const clock = new SetClock(process.argv[2] ?? "2019-04-01T01:00:00Z");

process.on("message", (message: { readonly now?: string; readonly memory?: true }) => {
  if (message.now !== undefined) clock.set(message.now);
  if (message.memory === true) globalThis.gc?.();
  process.send?.(message.memory === true ? process.memoryUsage() : { done: true });
});
// The channel alone keeps no server running.
process.channel?.unref();

await serve(process.env, clock);
