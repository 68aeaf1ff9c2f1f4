import type { FastifyInstance } from "fastify";
import { Gauge, Histogram, Registry, collectDefaultMetrics } from "prom-client";
import { poolUse } from "../database/connect.ts";
import type { Spine } from "../spine/spine.ts";
import { type Figure, type Figures, spineFigures } from "./figures.ts";
import { routeOf } from "./requests.ts";

/** How long figures from the database are good. */
const keptMs = 15_000;

/** What the server tells of its work: how long requests take, what the process uses, what waits. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #spine: Spine | null;
  readonly #sources: readonly Figures[];
  readonly #gauges = new Map<string, Gauge>();
  #readAt = Number.NEGATIVE_INFINITY;

  constructor(app: FastifyInstance, spine: Spine | null, sources: readonly Figures[]) {
    this.#spine = spine;
    this.#sources = spine === null ? [] : [spineFigures, ...sources];
    collectDefaultMetrics({ register: this.#registry });
    const duration = new Histogram({
      name: "gongbao_request_duration_seconds",
      help: "How long requests took, by the template of their address.",
      labelNames: ["route", "method", "status"],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers: [this.#registry],
    });
    app.addHook("onResponse", async (request, reply) => {
      const status = `${Math.floor(reply.statusCode / 100)}xx`;
      const labels = { route: routeOf(request), method: request.method, status };
      duration.observe(labels, reply.elapsedTime / 1000);
    });
  }

  /** All of it in the text of Prometheus. */
  async text(): Promise<string> {
    if (this.#spine !== null) {
      this.#show(poolFigures(this.#spine));
      if (performance.now() - this.#readAt > keptMs) {
        this.#readAt = performance.now();
        for (const source of this.#sources) {
          // What cannot be read is left out: the rest says what is wrong.
          this.#show(await source(this.#spine).catch(() => []));
        }
      }
    }
    return this.#registry.metrics();
  }

  #show(figures: readonly Figure[]): void {
    for (const name of new Set(figures.map((figure) => figure.name)))
      this.#gauges.get(name)?.reset();
    for (const { name, help, labels = {}, value } of figures) {
      let gauge = this.#gauges.get(name);
      if (gauge === undefined) {
        gauge = new Gauge({
          name,
          help,
          labelNames: Object.keys(labels),
          registers: [this.#registry],
        });
        this.#gauges.set(name, gauge);
      }
      gauge.set(labels, value);
    }
  }
}

function poolFigures({ database }: Spine): readonly Figure[] {
  return Object.entries(poolUse(database)).map(([state, value]) => ({
    name: "gongbao_database_connections",
    help: "Connections to the database, and requests that wait for one.",
    labels: { state },
    value,
  }));
}
