import type { PayeeAccountBody } from "../api/bodies.ts";
import { saySize } from "../application/upload.ts";
import { InChinese } from "../language/InChinese.tsx";

/** The papers that show that an account is its holder's, to be taken down. */
export function AccountPapers({
  account: { id: account, papers },
}: {
  readonly account: Pick<PayeeAccountBody, "id" | "papers">;
}) {
  return papers.map(({ id, name, size }) => (
    <span key={id} className="account-paper">
      <a href={`/api/v1/accounts/${account}/papers/${id}`} download>
        <InChinese words={name} title />
      </a>{" "}
      <span className="note">{saySize(size)}</span>
    </span>
  ));
}
