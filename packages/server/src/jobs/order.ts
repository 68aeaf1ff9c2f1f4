/**
 * The other end of `begin`: works out the one order that this process is sent, says what comes of it, and ends. It ends
 * too when nobody waits for it any more.
 */
export function takeOrder<Order, Said>(
  workOut: (order: Order, say: (said: Said) => void) => Promise<void>,
  failed: (error: unknown, order: Order) => Said | null,
): void {
  let saying = Promise.resolve();
  const say = (said: Said) => {
    saying = new Promise((resolve) => {
      if (process.send === undefined) resolve();
      else process.send(said, undefined, undefined, () => resolve());
    });
  };
  process.once("message", (order: Order) => {
    void workOut(order, say)
      .catch((error: unknown) => {
        const said = failed(error, order);
        if (said !== null) return say(said);
        // The server's log has it: this process says nothing that a reader would understand.
        process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
        process.exitCode = 1;
      })
      .finally(async () => {
        // What was said last is on its way before the way is closed.
        await saying;
        if (process.connected) process.disconnect();
      });
  });
  process.once("disconnect", () => process.exit());
}
