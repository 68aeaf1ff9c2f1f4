/** A notice of the State Council's General Office that says which days of a year are off. */
export interface HolidayNotice {
  readonly number: string;
  readonly issuedOn: string;
  /** Days off beside Saturdays and Sundays, first and last included. */
  readonly off: readonly (readonly [from: string, to: string])[];
  /** Saturdays and Sundays that are worked. */
  readonly worked: readonly string[];
  /** The notice takes back what an earlier one said of these days. */
  readonly replaces?: readonly (readonly [from: string, to: string])[];
}

/** The notices so far, in the order of their days. A year without one counts Saturdays and Sundays alone. */
export const holidayNotices: readonly HolidayNotice[] = [
  {
    number: "国办发明电〔2018〕15号",
    issuedOn: "2018-12-01",
    off: [
      ["2018-12-30", "2019-01-01"],
      ["2019-02-04", "2019-02-10"],
      ["2019-04-05", "2019-04-07"],
      ["2019-05-01", "2019-05-01"],
      ["2019-06-07", "2019-06-09"],
      ["2019-09-13", "2019-09-15"],
      ["2019-10-01", "2019-10-07"],
    ],
    worked: ["2018-12-29", "2019-02-02", "2019-02-03", "2019-09-29", "2019-10-12"],
  },
  {
    number: "国办发明电〔2019〕3号",
    issuedOn: "2019-03-22",
    off: [["2019-05-01", "2019-05-04"]],
    worked: ["2019-04-28", "2019-05-05"],
    replaces: [["2019-05-01", "2019-05-01"]],
  },
  {
    number: "国办发明电〔2019〕16号",
    issuedOn: "2019-11-21",
    off: [
      ["2020-01-01", "2020-01-01"],
      ["2020-01-24", "2020-01-30"],
      ["2020-04-04", "2020-04-06"],
      ["2020-05-01", "2020-05-05"],
      ["2020-06-25", "2020-06-27"],
      ["2020-10-01", "2020-10-08"],
    ],
    worked: [
      "2020-01-19",
      "2020-02-01",
      "2020-04-26",
      "2020-05-09",
      "2020-06-28",
      "2020-09-27",
      "2020-10-10",
    ],
  },
  {
    number: "国办发明电〔2020〕1号",
    issuedOn: "2020-01-26",
    off: [["2020-01-31", "2020-02-02"]],
    worked: [],
    replaces: [["2020-02-01", "2020-02-01"]],
  },
];
