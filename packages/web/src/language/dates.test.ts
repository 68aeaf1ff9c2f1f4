import { describe, expect, it } from "vitest";
import { daysBetween, sayDay, sayDays, sayMoment, wholeDates, withoutJoiners } from "./dates.ts";

/** As it is read: where a line may break does not show. */
const read = (text: string) => withoutJoiners(text).replaceAll("\u00A0", " ");

describe("days", () => {
  it("are said in the reader's form, and left alone where they are none", () => {
    expect(read(sayDay("2019-09-19", "zh"))).toBe("2019年9月19日");
    expect(read(sayDay("2019-09-19", "en"))).toBe("19 September 2019");
    expect(read(sayDay("soon", "en"))).toBe("soon");
    expect(read(sayDay("2019-99-19", "en"))).toBe("2019-99-19");
  });

  it("of a stretch say the month and the year once", () => {
    expect(read(sayDays("2019-01-14", "2019-01-15", "zh"))).toBe("2019年1月14日至15日");
    expect(read(sayDays("2019-01-14", "2019-01-15", "en"))).toBe("14–15 January 2019");
    expect(read(sayDays("2019-01-31", "2019-02-01", "zh"))).toBe("2019年1月31日至2019年2月1日");
    expect(read(sayDays("2019-01-31", "2019-02-01", "en"))).toBe(
      "31 January 2019 – 1 February 2019",
    );
  });

  it("have their moments in the city's time", () => {
    expect(read(sayMoment("2019-09-04T17:01:00.000Z", "zh"))).toBe("2019年9月5日 01:01");
    expect(read(sayMoment("2019-09-04T01:01:00.000Z", "en"))).toBe("4 September 2019, 09:01");
    expect(read(sayMoment("then", "en"))).toBe("then");
  });

  it("stay on one line, also within a sentence of the rules", () => {
    expect(sayDay("2019-09-04", "zh")).toBe("2019\u2060年\u20609\u2060月\u20604\u2060日");
    expect(sayMoment("2019-09-04T01:01:00.000Z", "en")).toBe(
      "4\u00A0September\u00A02019,\u00A009:01",
    );
    expect(wholeDates("in force from 28 February 2019 for 3 years", "en")).toBe(
      "in force from 28\u00A0February\u00A02019 for 3 years",
    );
    const sentence = "自2019年2月28日起施行，有效期3年";
    expect(wholeDates(sentence, "zh")).not.toBe(sentence);
    expect(withoutJoiners(wholeDates(sentence, "zh"))).toBe(sentence);
  });

  it("are counted over the end of a month", () => {
    expect(daysBetween("2019-02-27", "2019-03-01")).toBe(2);
    expect(daysBetween("2019-09-19", "2019-09-16")).toBe(-3);
  });
});
