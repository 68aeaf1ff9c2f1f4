import { ConfigProvider } from "antd";
import en from "antd/es/locale/en_US.js";
import zh from "antd/es/locale/zh_CN.js";
import { Outlet } from "react-router";
import { useLanguage } from "../language/useLanguage.ts";
import { theme } from "./theme.ts";

/** The page's own word by which the server lets antd's styles in, and no others. */
const nonce = document.querySelector<HTMLMetaElement>("meta[name='style-nonce']")?.content ?? "";

/** Dresses the pages that use antd's components; the first page does without them and loads faster. */
export function Components() {
  const language = useLanguage();
  return (
    <ConfigProvider
      theme={theme}
      locale={language === "zh" ? zh : en}
      csp={{ nonce }}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <Outlet />
    </ConfigProvider>
  );
}
