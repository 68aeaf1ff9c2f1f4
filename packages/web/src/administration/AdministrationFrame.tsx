import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { holds, usePerson } from "../session/session.ts";
import { NoPermission } from "../states/NoPermission.tsx";
import { Parts } from "../table/Parts.tsx";
import "../fields/fields.css";
import "./administration.css";

/** What stands around each page of the administration. */
export function AdministrationFrame({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <div className="frame-inner page administration">
      <title>{`${title} · ${t("frame.brand")}`}</title>
      <h1>{title}</h1>
      {holds(usePerson(), "administrator") ? (
        <>
          <Parts
            label={t("administration.parts")}
            parts={[
              { to: "/administration", words: t("administration.people") },
              { to: "/administration/bodies", words: t("administration.bodies") },
              { to: "/administration/keys", words: t("administration.keys") },
              { to: "/administration/system", words: t("administration.system") },
            ]}
          />
          {children}
        </>
      ) : (
        <NoPermission whose={t("administration.whose")} />
      )}
    </div>
  );
}
