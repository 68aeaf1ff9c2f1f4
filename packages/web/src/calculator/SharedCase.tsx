import type { Rulebook } from "@gongbao/engine";
import { Button } from "antd";
import { useEffect, useEffectEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { formOf } from "./case-form.ts";
import type { Form } from "./form.ts";
import { caseIn, holdsCase } from "./shared-link.ts";

/**
 * The case of a link, read here from what stands behind its #. Where somebody has written something of their own, they are
 * asked before it is put aside.
 */
export function SharedCase({
  rulebook,
  hasOwn,
  onOpen,
}: {
  readonly rulebook: Rulebook;
  readonly hasOwn: boolean;
  readonly onOpen: (form: Form) => void;
}) {
  const { t } = useTranslation();
  const [found, setFound] = useState<Form | "none" | null>(null);
  const close = () => {
    history.replaceState(history.state, "", `${location.pathname}${location.search}`);
    setFound(null);
  };
  const open = (form: Form) => {
    close();
    onOpen(form);
  };
  const look = useEffectEvent(async () => {
    if (!holdsCase(location.hash)) return;
    const shared = await caseIn(location.hash);
    const reading = shared && formOf(shared.raw, rulebook, shared.readings);
    if (reading?.ok !== true) setFound("none");
    else if (hasOwn) setFound(reading.form);
    else open(reading.form);
  });
  useEffect(() => {
    const onHash = () => void look();
    onHash();
    globalThis.addEventListener("hashchange", onHash);
    return () => globalThis.removeEventListener("hashchange", onHash);
  }, []);
  if (found === null) return null;
  return (
    <div className="shared-case" role="alert">
      <p>{t(found === "none" ? "calculator.linkCut" : "calculator.linkOrOwn")}</p>
      <div className="choices">
        {found === "none" ? null : (
          <Button type="primary" onClick={() => open(found)}>
            {t("calculator.openLink")}
          </Button>
        )}
        <Button onClick={close}>{t("calculator.keepOwn")}</Button>
      </div>
    </div>
  );
}
