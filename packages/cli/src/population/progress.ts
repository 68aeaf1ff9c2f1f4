import type { Label } from "@gongbao/engine";
import type { RunProgress } from "@gongbao/population";

interface Sink {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Where nobody looks on, so many milliseconds between lines. */
const QUIET = 5000;

const sayTime = (seconds: number): string => {
  const whole = Math.round(seconds);
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  return minutes === 0 ? `${rest} s` : `${minutes} min ${rest} s`;
};

/** A run's progress: how far it is, how fast, how long it will take. */
function sayProgress({ done, holders, doneNow }: RunProgress, elapsed: number): Label {
  const rate = elapsed > 0 ? Math.round((doneNow / elapsed) * 1000) : 0;
  const left = rate > 0 ? sayTime((holders - done) / rate) : "…";
  const part = holders > 0 ? Math.floor((done / holders) * 100) : 100;
  return {
    zh: `${done}/${holders}（${part}%）  每秒${rate}户  还需 ${left}`,
    en: `${done}/${holders} (${part}%)  ${rate} holders/s  ${left} left`,
  };
}

/** Shows progress on one line of a terminal, or on a line now and then elsewhere. */
export function progressOn(
  err: Sink,
  say: (label: Label) => string,
): { show(progress: RunProgress): void; end(): void } {
  const begun = performance.now();
  let last = 0;
  let isOpen = false;
  return {
    show(progress) {
      const now = performance.now();
      const isEnd = progress.done >= progress.holders;
      if (!err.isTTY && now - last < QUIET && last > 0 && !isEnd) return;
      last = now;
      const line = say(sayProgress(progress, now - begun));
      err.write(err.isTTY ? `\r\u001B[K${line}` : `${line}\n`);
      isOpen = err.isTTY === true;
    },
    end() {
      if (isOpen) err.write("\n");
    },
  };
}
