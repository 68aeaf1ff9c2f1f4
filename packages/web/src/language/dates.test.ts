import { describe, expect, it } from "vitest";
import { daysBetween, sayDay, sayMoment } from "./dates.ts";

describe("days", () => {
  it("are said in the reader's form, and left alone where they are none", () => {
    expect(sayDay("2019-09-19", "zh")).toBe("2019年9月19日");
    expect(sayDay("2019-09-19", "en")).toBe("19 September 2019");
    expect(sayDay("soon", "en")).toBe("soon");
    expect(sayDay("2019-99-19", "en")).toBe("2019-99-19");
  });

  it("have their moments in the city's time", () => {
    expect(sayMoment("2019-09-04T17:01:00.000Z", "zh")).toBe("2019年9月5日 01:01");
    expect(sayMoment("2019-09-04T01:01:00.000Z", "en")).toBe("4 September 2019, 09:01");
    expect(sayMoment("then", "en")).toBe("then");
  });

  it("are counted over the end of a month", () => {
    expect(daysBetween("2019-02-27", "2019-03-01")).toBe(2);
    expect(daysBetween("2019-09-19", "2019-09-16")).toBe(-3);
  });
});
