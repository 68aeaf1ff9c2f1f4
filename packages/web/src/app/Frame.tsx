import { useSuspenseQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, NavLink, Outlet, ScrollRestoration, useLocation, useNavigation } from "react-router";
import { Strip } from "../demonstration/Strip.tsx";
import { InChinese } from "../language/InChinese.tsx";
import { LanguageSwitch } from "../language/LanguageSwitch.tsx";
import { UnitSwitch } from "../money/UnitSwitch.tsx";
import { Unread } from "../notifications/Unread.tsx";
import { SignOut } from "../session/SignOut.tsx";
import { type Person, holds, sessionQuery } from "../session/session.ts";
import { Offline } from "../states/Offline.tsx";
import { publicWays, workWays } from "./ways.ts";
import "./frame.css";

/** What stands around every page: the skip link, the head with the ways, the foot. */
export function Frame() {
  const { t } = useTranslation();
  const busy = useNavigation().state !== "idle";
  const main = useFocusOnNewPage();
  const {
    data: { person, signIn },
  } = useSuspenseQuery(sessionQuery);
  return (
    <>
      <a className="skip-link" href="#main">
        {t("frame.skip")}
      </a>
      <Offline />
      <Strip />
      <Head person={person} signsIn={signIn !== null} />
      <div className="frame-progress" data-busy={busy} aria-hidden="true" />
      <main id="main" ref={main} tabIndex={-1} aria-busy={busy}>
        <Outlet />
      </main>
      <footer className="frame-foot">
        <div className="frame-inner">
          <p>{t("frame.source")}</p>
          <p>
            <Link to="/about">{t("frame.privacy")}</Link>
            <Link to="/corrections">{t("frame.corrections")}</Link>
            <a href="/api/docs">{t("frame.api")}</a>
          </p>
        </div>
      </footer>
      <ScrollRestoration getKey={({ pathname }) => pathname.split("/").slice(0, 3).join("/")} />
    </>
  );
}

/** The head: the ways that are everybody's, those of whoever has signed in, and who that is. A narrow page opens them. */
function Head({ person, signsIn }: { readonly person: Person | null; readonly signsIn: boolean }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const [openOn, setOpenOn] = useState<string | null>(null);
  const open = openOn === pathname;
  return (
    <header className="frame-head" data-open={open}>
      <div className="frame-inner">
        <Link className="frame-brand" to="/">
          <span lang="zh-CN">{t("frame.brand")}</span>
          <small>{t("frame.brandNote")}</small>
        </Link>
        <div className="frame-quick">
          <LanguageSwitch />
          <button
            type="button"
            className="frame-switch frame-menu"
            aria-expanded={open}
            aria-controls="ways"
            onClick={() => setOpenOn(open ? null : pathname)}
          >
            {t("frame.menu")}
          </button>
        </div>
        <div className="frame-tools">
          <UnitSwitch />
          {person === null ? (
            signsIn && <NavLink to="/sign-in">{t("frame.signIn")}</NavLink>
          ) : (
            <>
              <NavLink to="/account">
                <InChinese words={person.name} />
              </NavLink>
              <SignOut className="frame-switch" />
            </>
          )}
        </div>
        <Ways person={person} />
      </div>
    </header>
  );
}

function Ways({ person }: { readonly person: Person | null }) {
  const { t } = useTranslation();
  const mine =
    person === null
      ? []
      : workWays.filter(
          ({ roles, unless, orNone }) =>
            roles === undefined ||
            (holds(person, ...roles) && (unless === undefined || !holds(person, ...unless))) ||
            (orNone === true && person.memberships.length === 0),
        );
  return (
    <div className="frame-all-ways" id="ways">
      <nav className="frame-ways" aria-label={t("frame.ways")}>
        {publicWays.map(({ to, words, also }) => (
          <Way key={to} to={to} also={also}>
            {t(words)}
          </Way>
        ))}
      </nav>
      {mine.length === 0 ? null : (
        <nav className="frame-ways frame-work" aria-label={t("frame.work")}>
          {mine.map(({ to, words, also }) => (
            <Way key={to} to={to} also={also}>
              {t(words)}
              {to === "/notifications" ? <Unread /> : null}
            </Way>
          ))}
        </nav>
      )}
    </div>
  );
}

/** A way that is marked where its page is open, or one that belongs to it. */
function Way({
  to,
  also,
  children,
}: {
  readonly to: string;
  readonly also: string | undefined;
  readonly children: ReactNode;
}) {
  const { pathname } = useLocation();
  const isWithin = also !== undefined && pathname.startsWith(also);
  return (
    <NavLink to={to} end={to === "/"} {...(isWithin && { "data-within": true })}>
      {children}
    </NavLink>
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
