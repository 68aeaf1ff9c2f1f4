import type { ThemeConfig } from "antd";

/**
 * Calm and of high contrast: a dark slate instead of antd's blue, whose white text is 4.1 : 1 and fails WCAG AA.
 * Every text colour here is at least 5.5 : 1 on white.
 */
export const theme: ThemeConfig = {
  hashed: false,
  token: {
    colorPrimary: "#22384c",
    colorLink: "#1d4e79",
    colorLinkHover: "#12324f",
    colorLinkActive: "#12324f",
    colorSuccess: "#1f6b3a",
    colorWarning: "#8a5300",
    colorError: "#a31515",
    colorInfo: "#22384c",
    colorText: "#1b1f24",
    colorTextSecondary: "#4c5661",
    colorTextTertiary: "#5a646f",
    colorTextPlaceholder: "#646e79",
    colorBorder: "#8a939c",
    colorBorderSecondary: "#d5d9dd",
    borderRadius: 4,
    controlHeight: 40,
    fontSize: 16,
    fontFamily: "var(--sans)",
    wireframe: false,
  },
};
