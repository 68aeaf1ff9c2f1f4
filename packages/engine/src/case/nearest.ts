/** Edits (insert, delete, replace) that turn a into b. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The known name nearest to what was written, or null when none is near. */
export function nearest(written: string, known: readonly string[]): string | null {
  const short = written.slice(0, 64).toLowerCase();
  let best: { name: string; edits: number } | null = null;
  for (const name of known) {
    const edits = distance(short, name.toLowerCase());
    if (!best || edits < best.edits) best = { name, edits };
  }
  return best && best.edits <= Math.max(2, Math.floor(best.name.length / 2)) ? best.name : null;
}
