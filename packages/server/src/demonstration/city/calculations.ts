/** What a firm of the city computed and kept: an invented case each. */
export const calculations = [
  {
    firm: "foods",
    title: "如果主营业务收入过了50亿元（虚构）",
    case: {
      subject: "enterprise",
      facts: { manufacturer: "true", revenue: "60亿元", highestRevenueBefore: "40亿元" },
      unstated: "none",
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
