import { type LoaderFunctionArgs, type Params, createBrowserRouter, redirect } from "react-router";
import { readAhead } from "../ahead/ahead.ts";
import {
  documentQuery,
  issueQuery,
  queryClient,
  rulebookQuery,
  searchQuery,
} from "../api/queries.ts";
import { routes as catalogueRoutes } from "../catalogue/routes.tsx";
import { routes as calculatorsRoutes } from "../calculators/routes.tsx";
import { routes as peopleRoutes } from "../people/routes.tsx";
import { routes as chronicleRoutes } from "../chronicle/routes.tsx";
import { routes as responsibilitiesRoutes } from "../responsibilities/routes.tsx";
import { routes as noticesRoutes } from "../notices/routes.tsx";
import { routes as awardsRoutes } from "../awards/routes.tsx";
import { routes as correctionsRoutes } from "../corrections/routes.tsx";
import { routes as signInRoutes } from "../sign-in/routes.tsx";
import { routes as accountRoutes } from "../account/routes.tsx";
import { routes as firmRoutes } from "../firm/routes.tsx";
import { routes as applicationRoutes } from "../application/routes.tsx";
import { routes as caseRoutes } from "../case/routes.tsx";
import { routes as queueRoutes } from "../queue/routes.tsx";
import { routes as programmesRoutes } from "../programmes/routes.tsx";
import { routes as manageRoutes } from "../manage/routes.tsx";
import { routes as budgetRoutes } from "../budget/routes.tsx";
import { routes as earlierRoutes } from "../earlier/routes.tsx";
import { routes as analysisRoutes } from "../analysis/routes.tsx";
import { routes as offersRoutes } from "../offers/routes.tsx";
import { routes as studiesRoutes } from "../studies/routes.tsx";
import { routes as auditRoutes } from "../audit/routes.tsx";
import { routes as administrationRoutes } from "../administration/routes.tsx";
import { routes as notificationsRoutes } from "../notifications/routes.tsx";
import { HomePage } from "../home/HomePage.tsx";
import { demonstrationQuery } from "../demonstration/queries.ts";
import { sessionQuery } from "../session/session.ts";
import { Fallback } from "./Fallback.tsx";
import { FaultPage } from "./FaultPage.tsx";
import { Frame } from "./Frame.tsx";

/** Each page is a chunk of its own, fetched with its data when it is first visited. */
export const router = createBrowserRouter([
  {
    path: "/",
    Component: Frame,
    loader: loadSession,
    shouldRevalidate: () => false,
    HydrateFallback: Fallback,
    children: [
      {
        ErrorBoundary: FaultPage,
        children: [
          {
            index: true,
            ...readAhead(loadIssue),
            Component: HomePage,
          },
          {
            path: "read",
            loader: () => redirect("/"),
          },
          {
            path: "search",
            loader: loadSearch,
            lazy: { Component: async () => (await import("../search/SearchPage.tsx")).SearchPage },
          },
          {
            path: "about",
            ...readAhead(loadIssue),
            lazy: { Component: async () => (await import("../about/AboutPage.tsx")).AboutPage },
          },
          {
            lazy: { Component: async () => (await import("./Components.tsx")).Components },
            children: [
              {
                path: "read/:document/:article?",
                ...readAhead(loadDocument),
                shouldRevalidate: ({ currentParams, nextParams }) =>
                  currentParams["document"] !== nextParams["document"],
                lazy: {
                  Component: async () => (await import("../reader/ReaderPage.tsx")).ReaderPage,
                },
              },
              {
                path: "calculate",
                ...readAhead(loadRulebook),
                shouldRevalidate: () => false,
                lazy: {
                  Component: async () =>
                    (await import("../calculator/CalculatorPage.tsx")).CalculatorPage,
                },
              },
              ...catalogueRoutes,
              ...calculatorsRoutes,
              ...peopleRoutes,
              ...chronicleRoutes,
              ...responsibilitiesRoutes,
              ...noticesRoutes,
              ...awardsRoutes,
              ...correctionsRoutes,
              ...signInRoutes,
              ...accountRoutes,
              ...firmRoutes,
              ...applicationRoutes,
              ...caseRoutes,
              ...queueRoutes,
              ...programmesRoutes,
              ...manageRoutes,
              ...budgetRoutes,
              ...earlierRoutes,
              ...analysisRoutes,
              ...offersRoutes,
              ...studiesRoutes,
              ...auditRoutes,
              ...administrationRoutes,
              ...notificationsRoutes,
            ],
          },
          {
            path: "*",
            lazy: { Component: async () => (await import("./MissingPage.tsx")).MissingPage },
          },
        ],
      },
    ],
  },
]);

async function loadSession(): Promise<null> {
  await Promise.all([
    queryClient.ensureQueryData(sessionQuery),
    // Without it the page goes on; the strip appears when it can.
    queryClient.prefetchQuery(demonstrationQuery),
  ]);
  return null;
}

async function loadIssue(): Promise<null> {
  await queryClient.ensureQueryData(issueQuery);
  return null;
}

async function loadDocument(params: Params): Promise<null> {
  await queryClient.ensureQueryData(documentQuery(params["document"] ?? ""));
  return null;
}

async function loadSearch({ request }: LoaderFunctionArgs): Promise<null> {
  const words = new URL(request.url).searchParams.get("q")?.trim() ?? "";
  if (words !== "") await queryClient.ensureQueryData(searchQuery(words));
  return null;
}

async function loadRulebook(): Promise<null> {
  await queryClient.ensureQueryData(rulebookQuery);
  return null;
}
