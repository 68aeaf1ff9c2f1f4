/** What a firm of the city computed and kept: an invented case each. */
export const calculations = [
  {
    firm: "foods",
    title: "上规模以后能得多少（虚构）",
    case: {
      subject: "enterprise",
      facts: { passedScale: "true", salesRevenue: "250000000" },
    },
  },
  {
    firm: "foods",
    title: "包装设备进入目录（虚构）",
    case: {
      subject: "enterprise",
      products: [
        { id: "示例包装机（虚构）", catalogue: "national-first-set", listedOn: "2019-02-20" },
      ],
      unstated: "none",
    },
  },
] as const;
