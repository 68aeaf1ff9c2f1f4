import type { SearchBody } from "../api/bodies.ts";
import type { Language } from "../language/language.ts";

/** A page that what is typed may mean. */
export interface Suggestion {
  readonly to: string;
  /** What it is: `measures`, `people`, `texts`. */
  readonly kind: "measures" | "people" | "texts";
  readonly name: string;
  /** In which language its name is. */
  readonly lang: "zh-CN" | "en";
  /** What tells it from others of its name. */
  readonly beside: string;
}

/** Of each kind so many: the list stays in sight beside a phone's keyboard. */
const most = { measures: 3, people: 2, texts: 3 } as const;

/** How a page names where something stands. */
interface Naming {
  readonly measure: (measure: SearchBody["measures"][number]) => string;
  readonly text: (hit: SearchBody["hits"][number]) => string;
}

/** What a search found, as the pages that it leads to: an article that is named comes first. */
export function suggestionsIn(
  found: SearchBody,
  language: Language,
  named: Naming,
): readonly Suggestion[] {
  const { citation, measures, people, hits } = found;
  const cited: readonly Suggestion[] =
    citation === null
      ? []
      : [{ to: pathOf(citation), kind: "texts", name: citation.label, lang: "zh-CN", beside: "" }];
  const texts = hits
    .filter(({ kind }) => kind === "article" || kind === "document")
    .map((hit): Suggestion => ({
      to: pathOf(hit),
      kind: "texts",
      name: hit.article === null ? hit.title : `第${hit.article}条 ${hit.title}`,
      lang: "zh-CN",
      beside: named.text(hit),
    }));
  return [
    ...cited,
    ...measures.slice(0, most.measures).map((measure): Suggestion => ({
      to: `/measures/${measure.id}`,
      kind: "measures",
      name: measure.title[language],
      lang: language === "zh" ? "zh-CN" : "en",
      beside: named.measure(measure),
    })),
    ...people.slice(0, most.people).map(({ name, posts }): Suggestion => ({
      to: `/people/${encodeURIComponent(name)}`,
      kind: "people",
      name,
      lang: "zh-CN",
      beside: posts[0] ?? "",
    })),
    ...texts.filter(({ to }) => !cited.some((one) => one.to === to)).slice(0, most.texts),
  ];
}

/** Where a place of the text is read. */
export const pathOf = ({
  document,
  article,
}: {
  readonly document: string;
  readonly article: string | null;
}): string => (article === null ? `/read/${document}` : `/read/${document}/${article}`);
