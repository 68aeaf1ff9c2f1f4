import type { Range, Span } from "../issue/model.ts";
import type { Finding } from "../scan/place.ts";

/** The chronicle of an issue (大事记). */
export interface Chronicle {
  /** `Document.id`. */
  readonly document: string;
  readonly events: readonly ChronicleEvent[];
  /** Everything not understood; offsets count in the mended text. */
  readonly findings: readonly Finding[];
}

export interface ChronicleEvent {
  /** `D5/7`: its place in the chronicle, from 1. */
  readonly id: string;
  /** ISO. Null where neither the event nor one above it gives a day of the calendar. */
  readonly date: string | null;
  /** ISO, the last day of a range (14-15日); equal to `date` for a single day. */
  readonly endDate: string | null;
  /** Marked △: it takes the date above. */
  readonly inheritsDate: boolean;
  /** The whole paragraph, the date or the mark with it. */
  readonly span: Span;
  /** Without the date and the mark. */
  readonly body: Range;
  readonly people: readonly PersonMention[];
  readonly bodies: readonly BodyMention[];
}

/** A person named once in a text. Two mentions of one name need not be one person. */
export interface PersonMention {
  readonly name: string;
  /** The words before the name, as printed: 市委副书记、市长. Shared by the names of a list; null where there are none. */
  readonly title: string | null;
  readonly titleRange: Range | null;
  readonly range: Range;
}

/** A body named once in a text. A county named as a place is one too: the register knows counties as bodies. */
export interface BodyMention {
  /** `Organisation.id`. */
  readonly organisation: string;
  /** As printed; 组织部 after 市委常委 stays 组织部 and means 市委组织部. */
  readonly name: string;
  readonly range: Range;
}
