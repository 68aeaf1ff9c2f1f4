/**
 * The other end of `begin`: works out the one order that this process is sent, says what comes of it, and ends. It ends
 * too when nobody waits for it any more.
 */
export function takeOrder<Order, Said>(
  workOut: (order: Order, say: (said: Said) => void) => Promise<void>,
  failed: (error: unknown, order: Order) => Said | null,
): void {
  const say = (said: Said) => void process.send?.(said);
  process.once("message", (order: Order) => {
    void workOut(order, say)
      .catch((error: unknown) => {
        const said = failed(error, order);
        if (said === null) throw error;
        say(said);
      })
      .finally(() => process.disconnect());
  });
  process.once("disconnect", () => process.exit());
}
