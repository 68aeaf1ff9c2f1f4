/** Where to go after the sign-in: a path of this page, whatever an address from elsewhere asks for; null where it is none. */
export function ownPath(asked: string | null): string | null {
  if (asked === null || !asked.startsWith("/")) return null;
  const here = "http://here.invalid";
  try {
    const url = new URL(asked, here);
    // `//elsewhere`, `/\elsewhere` and the like leave the page.
    if (url.origin !== here || url.pathname.startsWith("//")) return null;
    return url.pathname === "/sign-in" ? null : `${url.pathname}${url.search}${url.hash}`;
  } catch {
    return null;
  }
}
