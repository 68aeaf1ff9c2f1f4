import type { FastifyReply } from "fastify";
import { attachment } from "../../delivery/attachment.ts";
import type { Spine } from "../../spine/spine.ts";
import { type Kind, kinds } from "./kind.ts";

/** Sends a paper as it was uploaded, to be saved: whatever it is, no browser makes a page of it that stands under this address. */
export async function sendPaper(
  { files }: Pick<Spine, "files">,
  reply: FastifyReply,
  { hash, name, kind }: { readonly hash: string; readonly name: string; readonly kind: Kind },
): Promise<FastifyReply> {
  const file = await files.open(hash);
  if (file === null) throw new Error(`the file ${hash} is not there`);
  return reply
    .type(kinds[kind])
    .header("content-length", file.size)
    .header("content-disposition", attachment(name))
    .header("x-content-type-options", "nosniff")
    .header("content-security-policy", "sandbox; default-src 'none'")
    .header("cache-control", "private, no-store")
    .send(file.stream);
}
