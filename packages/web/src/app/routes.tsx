import { type LoaderFunctionArgs, createBrowserRouter, redirect } from "react-router";
import {
  documentQuery,
  issueQuery,
  queryClient,
  rulebookQuery,
  searchQuery,
} from "../api/queries.ts";
import { Fallback } from "./Fallback.tsx";
import { FaultPage } from "./FaultPage.tsx";
import { Frame } from "./Frame.tsx";

/** Each page is a chunk of its own, fetched with its data when it is first visited. */
export const router = createBrowserRouter([
  {
    path: "/",
    Component: Frame,
    HydrateFallback: Fallback,
    children: [
      {
        ErrorBoundary: FaultPage,
        children: [
          {
            index: true,
            loader: loadIssue,
            lazy: { Component: async () => (await import("../home/HomePage.tsx")).HomePage },
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
            loader: loadIssue,
            lazy: { Component: async () => (await import("../about/AboutPage.tsx")).AboutPage },
          },
          {
            lazy: { Component: async () => (await import("./Components.tsx")).Components },
            children: [
              {
                path: "read/:document/:article?",
                loader: loadDocument,
                shouldRevalidate: ({ currentParams, nextParams }) =>
                  currentParams["document"] !== nextParams["document"],
                lazy: {
                  Component: async () => (await import("../reader/ReaderPage.tsx")).ReaderPage,
                },
              },
              {
                path: "calculate",
                loader: loadRulebook,
                shouldRevalidate: () => false,
                lazy: {
                  Component: async () =>
                    (await import("../calculator/CalculatorPage.tsx")).CalculatorPage,
                },
              },
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

async function loadIssue(): Promise<null> {
  await queryClient.ensureQueryData(issueQuery);
  return null;
}

async function loadDocument({ params }: LoaderFunctionArgs): Promise<null> {
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
