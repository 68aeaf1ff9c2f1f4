import { createHash } from "node:crypto";
import type { Transporter } from "nodemailer";

/**
 * What the mail server answers to a letter: it takes it, refuses it for good (5xx), refuses it for now (4xx), or is away
 * (no answer, or none that is about the letter).
 */
export type Answer =
  | { readonly kind: "taken" }
  | { readonly kind: "refused" | "not-now" | "away"; readonly words: string };

export interface Letter {
  readonly id: bigint;
  readonly recipient: string;
  readonly subject: string;
  readonly content: string;
  readonly made_at: string;
}

/** Failures of one letter; every other is the server's or the way's to it. */
const aboutTheLetter = new Set(["EENVELOPE", "EMESSAGE"]);

/** Gives a letter to the mail server. One that is given twice after a crash has one name, by which it is known as one. */
export async function send(transport: Transporter, from: string, letter: Letter): Promise<Answer> {
  const name = createHash("sha256").update(`${letter.id} ${letter.made_at}`).digest("hex");
  try {
    await transport.sendMail({
      from,
      to: letter.recipient,
      subject: letter.subject,
      text: letter.content,
      messageId: `<${name.slice(0, 32)}@gongbao>`,
    });
    return { kind: "taken" };
  } catch (error) {
    return answerOf(error);
  }
}

function answerOf(error: unknown): Answer {
  const words = error instanceof Error ? error.message : String(error);
  const said = (key: string): unknown => (error instanceof Error ? Reflect.get(error, key) : null);
  const status = said("responseCode");
  // 421: it closes the door on everybody; MAIL FROM: it is the sender that it does not take.
  const aboutThisOne = aboutTheLetter.has(String(said("code"))) && said("command") !== "MAIL FROM";
  if (!aboutThisOne || status === 421) return { kind: "away", words };
  // Without a number the address itself is none that can be written to.
  const forGood = typeof status !== "number" || (status >= 500 && status < 600);
  return { kind: forGood ? "refused" : "not-now", words };
}
