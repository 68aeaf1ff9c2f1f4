// antd's words in other languages are ES modules, which its package does not say.
declare module "antd/es/locale/en_US.js" {
  import type { Locale } from "antd/es/locale";

  const locale: Locale;
  export default locale;
}

declare module "antd/es/locale/zh_CN.js" {
  import type { Locale } from "antd/es/locale";

  const locale: Locale;
  export default locale;
}
