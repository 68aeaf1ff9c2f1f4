import { InChinese } from "./InChinese.tsx";

/** What a page is for, below its heading: in large letters on a small window, and so broken between words alone. */
export function Lead({ words }: { readonly words: string }) {
  return (
    <p className="lead">
      <InChinese words={words} title />
    </p>
  );
}
