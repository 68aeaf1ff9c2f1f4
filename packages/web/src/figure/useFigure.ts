import { writeYuan } from "@gongbao/engine";
import { useDates } from "../language/useDates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { useMoney } from "../money/useMoney.ts";

/** A figure of the rules as its file has it: fen for money, a decimal or a fraction for the others. */
interface Figure {
  readonly type: "money" | "ratio" | "points" | "count" | "day";
  readonly value: string;
}

const decimal = (value: string): number => {
  const [over = "0", under = "1"] = value.split("/");
  return Number(over) / Number(under);
};

/** Says figures of the rules as people read them. */
export function useFigure(): (figure: Figure) => string {
  const { yuan } = useMoney();
  const { day } = useDates();
  const language = useLanguage();
  return ({ type, value }) => {
    switch (type) {
      case "money":
        return /^\d+$/u.test(value) ? yuan(writeYuan(BigInt(value))) : value;
      case "ratio":
        return `${Number((decimal(value) * 100).toFixed(4))}%`;
      case "points": {
        const points = Number((decimal(value) * 100).toFixed(4));
        return language === "zh" ? `${points}个百分点` : `${points} percentage points`;
      }
      case "count":
        return decimal(value).toLocaleString("en");
      case "day":
        return day(value);
    }
  };
}
