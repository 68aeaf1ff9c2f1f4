// First, for the words to be on their way while the rest is read.
import { firstLanguage, firstWords } from "./language/shelves.ts";
import "antd/dist/reset.css";
import "./styles/base.css";
import "./styles/document.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { fetchAhead } from "./ahead/ahead.ts";
import { App } from "./app/App.tsx";
import { router } from "./app/routes.tsx";
import { copyWithoutJoiners } from "./language/copied.ts";
import { startLanguage } from "./language/i18n.ts";

/** How long the screen may stay as it was before it says that it is loading, in milliseconds. */
const patience = 400;

/** Resolves when the router has all that its first page needs, or when that takes longer than `most`. */
const firstPageOr = async (most: number): Promise<void> =>
  new Promise((done) => {
    if (router.state.initialized) {
      done();
      return;
    }
    setTimeout(done, most);
    const leave = router.subscribe(({ initialized }) => {
      if (!initialized) return;
      leave();
      done();
    });
  });

document.addEventListener("copy", copyWithoutJoiners);

const root = document.getElementById("root");
if (root) {
  await Promise.all([startLanguage(firstLanguage, firstWords), firstPageOr(patience)]);
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  fetchAhead(() => router.routes);
}
