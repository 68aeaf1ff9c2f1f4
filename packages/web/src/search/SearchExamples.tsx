import { Link } from "react-router";
import { useLanguage } from "../language/useLanguage.ts";

const examples = {
  zh: ["首台（套）", "市财政局", "技术改造", "政务新媒体"],
  en: ["interest subsidy", "Finance Bureau", "技术改造", "政务新媒体"],
} as const;

/** Searches that find something, to begin with. */
export function SearchExamples() {
  return examples[useLanguage()].map((words) => (
    <Link
      key={words}
      to={`/search?q=${encodeURIComponent(words)}`}
      lang={/\p{Script=Han}/u.test(words) ? "zh-CN" : "en"}
    >
      {words}
    </Link>
  ));
}
