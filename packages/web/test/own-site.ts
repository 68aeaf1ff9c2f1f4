import { buildApp, loadVolumes } from "@gongbao/server";
import { type Site, dist, launch } from "./site.ts";
import { visits } from "./visit.ts";

/** Starts a server without a city on a free port, that of one process with its test, and a browser before it. */
export async function openSite(): Promise<Site> {
  const app = await buildApp({
    volumes: loadVolumes(),
    desk: null,
    origins: () => [],
    page: dist,
    requestsPerMinute: 100_000,
    logLevel: "error",
  });
  await app.listen({ host: "127.0.0.1", port: 0 });
  const listening = app.addresses()[0];
  const address = `http://127.0.0.1:${typeof listening === "object" ? listening.port : 0}`;
  const browser = await launch();
  return {
    ...visits(browser, address),
    close: async () => {
      await browser.close();
      await app.close();
    },
  };
}
