/**
 * How long the server waits for a request to arrive, in milliseconds: its head, and all of it. Whoever sends a byte now
 * and then would otherwise hold a connection for as long as they like. An upload of the largest size comes within it over
 * a slow line.
 */
export const patience = {
  requestTimeout: 120_000,
  http: { headersTimeout: 20_000, connectionsCheckingInterval: 5_000 },
} as const;
