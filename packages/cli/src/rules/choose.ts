import { type Measure, type Rulebook, nearest } from "@gongbao/engine";
import { didYouMean, wrongInput } from "../failure.ts";

/** The measures with these ids, in the order given. Throws a `Failure` with exit 2 for an id that is none. */
export function chooseMeasures(rulebook: Rulebook, ids: readonly string[]): readonly Measure[] {
  const known = rulebook.measures.map((measure) => measure.id);
  return [...new Set(ids)].map((id) => {
    const measure = rulebook.measures.find((each) => each.id === id);
    if (measure) return measure;
    const hint = didYouMean(nearest(id, known));
    throw wrongInput("unknown-measure", {
      zh: `没有措施“${id}”${hint.zh}（见 gongbao measures）`,
      en: `there is no measure “${id}”${hint.en} (see gongbao measures)`,
    });
  });
}
