/** Something to show on a stretch of the text. */
export interface Mark<Kind> {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
}

/** A piece of the text with all that marks it; an empty one stands where a mark is empty. */
export interface Piece<Kind> {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Kind[];
}

/** Cuts a stretch wherever a mark begins or ends. The pieces follow one another and make up the stretch. */
export function cut<Kind>(
  range: { readonly start: number; readonly end: number },
  marks: readonly Mark<Kind>[],
): readonly Piece<Kind>[] {
  const { start, end } = range;
  const near = marks.filter((mark) => mark.start <= end && mark.end >= start);
  const edges = new Set([start, end]);
  for (const mark of near) {
    for (const edge of [mark.start, mark.end]) if (edge > start && edge < end) edges.add(edge);
  }
  const places = [...edges].toSorted((a, b) => a - b);
  const pieces: Piece<Kind>[] = [];
  const empty = (at: number) =>
    near.filter((mark) => mark.start === at && mark.end === at).map((mark) => mark.kind);
  for (const [index, at] of places.entries()) {
    const removed = empty(at);
    if (removed.length > 0) pieces.push({ start: at, end: at, marks: removed });
    const next = places[index + 1];
    if (next === undefined || next === at) continue;
    const covering = near.filter(
      (mark) => mark.start <= at && next <= mark.end && mark.start < mark.end,
    );
    pieces.push({ start: at, end: next, marks: covering.map((mark) => mark.kind) });
  }
  return pieces;
}
