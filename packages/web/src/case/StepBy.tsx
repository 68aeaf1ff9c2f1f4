import { useDates } from "../language/useDates.ts";
import { InChinese } from "../language/InChinese.tsx";
import { useRoleName } from "../session/useRoleName.ts";

/** By whom a step was taken, and when: the body, the role, the name as far as whoever looks may know it. */
export function StepBy({
  body,
  role,
  name,
  at,
}: {
  readonly body: string;
  readonly role: string;
  readonly name: string | null;
  readonly at: string;
}) {
  const nameOfRole = useRoleName();
  const { moment } = useDates();
  return (
    <span className="meta">
      <span>
        <InChinese words={body} />
      </span>
      <span>{nameOfRole(role)}</span>
      {name === null ? null : (
        <span>
          <InChinese words={name} />
        </span>
      )}
      <span>{moment(at)}</span>
    </span>
  );
}
