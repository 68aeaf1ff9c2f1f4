import type { RouteObject } from "react-router";
import { queryClient } from "../api/queries.ts";
import { sessionQuery } from "../session/session.ts";

/** Reads anew who has signed in: whoever is sent here may have been signed out meanwhile. Without a network what is known stays. */
async function whoIsThere(): Promise<null> {
  await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 }).catch(() => null);
  return null;
}

/** /sign-in, /sign-up, /welcome, /reset-password; and /reset, where the links of administrators lead */
export const routes: readonly RouteObject[] = [
  {
    path: "sign-in",
    loader: whoIsThere,
    lazy: { Component: async () => (await import("./SignInPage.tsx")).SignInPage },
  },
  {
    path: "sign-up",
    lazy: { Component: async () => (await import("./SignUpPage.tsx")).SignUpPage },
  },
  {
    path: "welcome",
    lazy: { Component: async () => (await import("./WelcomePage.tsx")).WelcomePage },
  },
  ...["reset-password", "reset"].map((path) => ({
    path,
    lazy: { Component: async () => (await import("./ResetPasswordPage.tsx")).ResetPasswordPage },
  })),
];
