import type {
  ArticleDefinition,
  CollisionDefinition,
  DocumentDefinition,
  InterpretationDefinition,
  SharedLimitDefinition,
} from "@gongbao/engine";

/** All that one document of the volume became: its articles, and what they share. */
export interface DocumentRules {
  readonly document: DocumentDefinition;
  readonly articles: readonly ArticleDefinition[];
  readonly interpretations: readonly InterpretationDefinition[];
  readonly collisions: readonly CollisionDefinition[];
  readonly sharedLimits: readonly SharedLimitDefinition[];
  /**
   * Groups of measures that may be due together and each reward different work, each with why in a comment. The check
   * on rivals asks about every other pair.
   */
  readonly independent: readonly (readonly string[])[];
}
