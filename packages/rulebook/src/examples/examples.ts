import { readFileSync, readdirSync } from "node:fs";
import { parse } from "yaml";

/** One row of an examples table: a case, and what the article's words give for it, worked out by hand. */
export interface Example {
  readonly name: string;
  readonly working: string;
  readonly readings?: Readonly<Record<string, string>>;
  readonly case: unknown;
  /** By measure, and the thing where there is one: `d1-01-equipment-catalogue a`. */
  readonly expect: Readonly<Record<string, ExpectedAward>>;
  /** What is due for certain, whatever the facts that the case leaves out. */
  readonly due?: string;
  /** For a case that leaves nothing out (`unstated: none`): other documents' measures are assessed too. */
  readonly total?: { readonly min: string; readonly max: string };
}

export interface ExpectedAward {
  readonly status: string;
  readonly amount?: string;
  readonly min?: string;
  /** `open` where there is no upper end. */
  readonly max?: string;
  readonly missing?: readonly string[];
  /** Words of a limit that cut it. */
  readonly limit?: string;
  readonly displacedBy?: string;
  readonly instead?: string;
  readonly payee?: string;
}

/** The examples of one article. */
export interface ExampleTable {
  /** `liaozhengfa-2019-1/article-05.examples.yaml`. */
  readonly file: string;
  readonly examples: readonly Example[];
}

const home = new URL("../", import.meta.url);

/** The examples of every article, as they stand beside it. */
export const loadExamples = (): readonly ExampleTable[] =>
  readdirSync(home)
    .filter((folder) => folder.startsWith("liao"))
    .toSorted()
    .flatMap((folder) =>
      readdirSync(new URL(`${folder}/`, home))
        .filter((name) => name.endsWith(".examples.yaml"))
        .toSorted()
        .map((name): ExampleTable => {
          const file = `${folder}/${name}`;
          const text = readFileSync(new URL(file, home), "utf8");
          // Numbers stay the text that was written.
          const examples: readonly Example[] = parse(text, { schema: "failsafe" });
          return { file, examples };
        }),
    );
