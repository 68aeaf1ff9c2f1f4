import { type LoaderFunctionArgs, type Params, type RouteObject, matchRoutes } from "react-router";

/** What a page reads before it is shown: the same for everybody, so that it may be fetched before it is asked for. */
type Load = (params: Params) => Promise<null>;

/** The parts of a route that fetch what a page of the gazette reads, also ahead of a visit. */
export const readAhead = (load: Load) => ({
  loader: async ({ params }: LoaderFunctionArgs) => load(params),
  handle: { ahead: load },
});

const hasAhead = (handle: unknown): handle is { readonly ahead: Load } =>
  typeof handle === "object" && handle !== null && "ahead" in handle;

/** The page that an event points at; null where it is none of ours. */
function pageAt({ target }: Event): URL | null {
  const link = target instanceof Element ? target.closest("a") : null;
  if (!link || link.target === "_blank" || link.download !== "") return null;
  return link.origin === location.origin && link.pathname !== location.pathname
    ? new URL(link.href)
    : null;
}

/** Fetches the code of a page, and its data where `readAhead` says how. Whatever fails is told by the visit itself. */
function fetchPage(routes: RouteObject[], { pathname }: URL): void {
  for (const { route, params } of matchRoutes(routes, pathname) ?? []) {
    if (typeof route.lazy === "object") void route.lazy.Component?.()?.catch(() => undefined);
    if (hasAhead(route.handle)) void route.handle.ahead(params).catch(() => undefined);
  }
}

/** From now on fetches the page that a link leads to as soon as somebody points at it, touches it or comes to it by keyboard. */
export function fetchAhead(routes: () => RouteObject[]): void {
  const fetched = new Set<string>();
  for (const kind of ["pointerover", "focusin"]) {
    document.addEventListener(
      kind,
      (event) => {
        const page = pageAt(event);
        if (!page || fetched.has(page.pathname)) return;
        fetched.add(page.pathname);
        fetchPage(routes(), page);
      },
      { passive: true },
    );
  }
}
