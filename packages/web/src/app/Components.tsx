import { ConfigProvider } from "antd";
import { Outlet } from "react-router";
import { theme } from "./theme.ts";

/** Dresses the pages that use antd's components; the first page does without them and loads faster. */
export function Components() {
  return (
    <ConfigProvider theme={theme} button={{ autoInsertSpace: false }} wave={{ disabled: true }}>
      <Outlet />
    </ConfigProvider>
  );
}
