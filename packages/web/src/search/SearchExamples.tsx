import { Link } from "react-router";

/** Searches that find something, to begin with. */
export function SearchExamples() {
  return ["首台（套）", "市财政局", "技术改造", "政务新媒体"].map((words) => (
    <Link key={words} to={`/search?q=${encodeURIComponent(words)}`} lang="zh-CN">
      {words}
    </Link>
  ));
}
