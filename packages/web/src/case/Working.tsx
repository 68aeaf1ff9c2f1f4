import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { StepTable } from "../calculators/StepTable.tsx";
import { Failure } from "../states/Failure.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { workingQuery } from "./queries.ts";
import { InChinese } from "../language/InChinese.tsx";

/** How what a case comes to was worked out; asked for when it is opened. */
export function Working({ number }: { readonly number: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { data, error, isPending } = useQuery({ ...workingQuery(number), enabled: open });
  return (
    <details className="case-working" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t("case.working")}</summary>
      <Failure fault={error} />
      {open && isPending ? <Waiting /> : null}
      {data?.awards.map(({ item, steps }) => (
        <section key={item ?? ""}>
          {item === null ? null : (
            <h3>
              <InChinese words={item} />
            </h3>
          )}
          <StepTable steps={steps} />
        </section>
      ))}
    </details>
  );
}
