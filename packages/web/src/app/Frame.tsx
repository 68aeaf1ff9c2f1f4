import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link, NavLink, Outlet, ScrollRestoration, useLocation, useNavigation } from "react-router";
import { LanguageSwitch } from "../language/LanguageSwitch.tsx";
import "./frame.css";

/** What stands around every page: the skip link, the head with the ways, the foot. */
export function Frame() {
  const { t } = useTranslation();
  const busy = useNavigation().state !== "idle";
  const main = useFocusOnNewPage();
  return (
    <>
      <a className="skip-link" href="#main">
        {t("frame.skip")}
      </a>
      <header className="frame-head">
        <div className="frame-inner">
          <Link className="frame-brand" to="/">
            <span lang="zh-CN">{t("frame.brand")}</span>
            <small>{t("frame.brandNote")}</small>
          </Link>
          <nav className="frame-ways" aria-label={t("frame.ways")}>
            <NavLink to="/" end>
              {t("frame.home")}
            </NavLink>
            <NavLink to="/calculate">{t("frame.calculate")}</NavLink>
            <NavLink to="/search">{t("frame.search")}</NavLink>
            <NavLink to="/about">{t("frame.about")}</NavLink>
          </nav>
          <LanguageSwitch />
        </div>
      </header>
      <div className="frame-progress" data-busy={busy} aria-hidden="true" />
      <main id="main" ref={main} tabIndex={-1} aria-busy={busy}>
        <Outlet />
      </main>
      <footer className="frame-foot">
        <div className="frame-inner">
          <p>{t("frame.source")}</p>
          <p>
            <Link to="/about">{t("frame.privacy")}</Link>
            <a href="/api/docs">{t("frame.api")}</a>
          </p>
        </div>
      </footer>
      <ScrollRestoration getKey={({ pathname }) => pathname.split("/").slice(0, 3).join("/")} />
    </>
  );
}

/** Whoever follows a link by keyboard or hears the page lands at the new page's beginning, not in the old one's place. */
function useFocusOnNewPage() {
  const main = useRef<HTMLElement>(null);
  const page = useLocation().pathname.split("/").slice(0, 3).join("/");
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    main.current?.focus({ preventScroll: true });
  }, [page]);
  return main;
}
