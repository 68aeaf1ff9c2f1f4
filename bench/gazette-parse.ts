/**
 * How long an issue takes to parse, and whether twice the text takes twice the time.
 * Usage: node bench/gazette-parse.ts
 */
import { loadErrata, loadScan } from "@gongbao/corpus";
import { parseIssue, readErrata } from "@gongbao/gazette";

const bytes = loadScan("liaocheng-2019-02");
const volume = {
  id: "liaocheng-2019-02",
  errata: readErrata(loadErrata("liaocheng-2019-02")),
};
const text = new TextDecoder().decode(bytes);

function time(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

console.log(
  `first   ${time(() => parseIssue(bytes, volume)).toFixed(1)} ms, one issue, nothing compiled yet`,
);
for (let warm = 0; warm < 20; warm++) parseIssue(bytes, volume);

console.log(
  "issues   characters   in turn ms   in one file ms   ms an issue   to the count before",
);
let before = { count: 0, ms: 0 };
for (const count of [1, 2, 10, 20, 40, 80]) {
  const repeats = count < 10 ? 5 : 1;
  const file = `${text}\n`.repeat(count);
  const turn = best(repeats, () => {
    for (let done = 0; done < count; done++) parseIssue(bytes, volume);
  });
  const whole = best(repeats, () => {
    parseIssue(file, volume);
  });
  const ratio =
    before.count === 0
      ? ""
      : `${(whole / before.ms).toFixed(2)} for ${count / before.count} times the text`;
  const columns = [
    String(count).padEnd(6),
    String(file.length).padStart(13),
    turn.toFixed(1).padStart(12),
    whole.toFixed(1).padStart(16),
    (whole / count).toFixed(2).padStart(13),
  ];
  console.log(`${columns.join(" ")}   ${ratio}`);
  before = { count, ms: whole };
}

const inTurn = time(() => {
  for (let done = 0; done < 200; done++) parseIssue(bytes, volume);
});
console.log(
  `200 issues in turn: ${inTurn.toFixed(0)} ms, ${(inTurn / 200).toFixed(2)} ms an issue`,
);

function best(repeats: number, work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let done = 0; done < repeats; done++) least = Math.min(least, time(work));
  return least;
}
