import "antd/dist/reset.css";
import "./styles/base.css";
import "./styles/document.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { fetchAhead } from "./ahead/ahead.ts";
import { App } from "./app/App.tsx";
import { router } from "./app/routes.tsx";
import { startLanguage } from "./language/i18n.ts";

const root = document.getElementById("root");
if (root) {
  await startLanguage();
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  fetchAhead(() => router.routes);
}
