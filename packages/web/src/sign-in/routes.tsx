import type { RouteObject } from "react-router";

/** /sign-in, /sign-up, /welcome, /reset-password; and /reset, where the links of administrators lead */
export const routes: readonly RouteObject[] = [
  {
    path: "sign-in",
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
