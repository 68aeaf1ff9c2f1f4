const browsers = [
  [/\bEdg\//u, "Edge"],
  [/\bFirefox\//u, "Firefox"],
  [/\b(?:Chrome|Chromium|HeadlessChrome)\//u, "Chrome"],
  [/\bSafari\//u, "Safari"],
] as const;

const systems = [
  [/\b(?:iPhone|iPad)\b/u, "iOS"],
  [/\bAndroid\b/u, "Android"],
  [/\bWindows\b/u, "Windows"],
  [/\bMac OS X\b/u, "macOS"],
  [/\bLinux\b/u, "Linux"],
] as const;

/** A browser and its system as people call them, by what the browser says of itself; null where it says nothing known. */
export function deviceIn(said: string | null): string | null {
  if (said === null) return null;
  const parts = [browsers, systems].flatMap(
    (known) => known.find(([pattern]) => pattern.test(said))?.[1] ?? [],
  );
  return parts.length === 0 ? null : parts.join(" · ");
}
