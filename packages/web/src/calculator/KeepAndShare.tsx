import type { Rulebook } from "@gongbao/engine";
import { Button } from "antd";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { writeCaseFile } from "./case-file.ts";
import { FileFaults } from "./FileFaults.tsx";
import type { Form } from "./form.ts";
import { KeepWithFirm } from "./KeepWithFirm.tsx";
import { type FileFault, openCase } from "./open-case.ts";
import { fragmentOf } from "./shared-link.ts";

/**
 * The case printed, saved as a file, opened again, or given to somebody as a link; nothing of it is sent to a server.
 * Whoever acts for a firm may send it to be kept there.
 */
export function KeepAndShare({
  rulebook,
  form,
  onOpen,
}: {
  readonly rulebook: Rulebook;
  readonly form: Form;
  readonly onOpen: (form: Form, name: string) => void;
}) {
  const { t } = useTranslation();
  const file = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState<string | null>(null);
  const [faults, setFaults] = useState<readonly FileFault[]>([]);
  // A link to what was filled in before would be taken for one to what is there now.
  const [shared, setShared] = useState<{ link: string; form: Form } | null>(null);
  const link = shared?.form === form ? shared.link : null;
  const printsAll = useRef(false);
  useEffect(() => {
    const begin = (): void => openWords(printsAll.current);
    const end = (): void => {
      printsAll.current = false;
    };
    globalThis.addEventListener("beforeprint", begin);
    globalThis.addEventListener("afterprint", end);
    return () => {
      globalThis.removeEventListener("beforeprint", begin);
      globalThis.removeEventListener("afterprint", end);
    };
  }, []);

  function printAll(): void {
    printsAll.current = true;
    globalThis.print();
  }

  async function open(chosen: File | undefined): Promise<void> {
    if (!chosen) return;
    const opened = await openCase(chosen, rulebook);
    setFaults(opened.ok ? [] : opened.faults);
    // What is open is told above, where its questions begin.
    setTold(opened.ok ? null : t("calculator.notOpened", { name: chosen.name }));
    if (opened.ok) onOpen(opened.form, chosen.name);
  }

  async function keep(): Promise<void> {
    save(await writeCaseFile(form, rulebook), t("calculator.fileName"));
    setTold(t("calculator.saved"));
  }

  async function share(): Promise<void> {
    const whole = new URL(location.pathname, location.origin);
    whole.hash = await fragmentOf(form, rulebook);
    setShared({ link: whole.href, form });
    const copied = await copy(whole.href);
    setTold(t(copied ? "calculator.linkCopied" : "calculator.linkBelow"));
  }

  return (
    <section className="keep" aria-labelledby="keep-title">
      <h3 id="keep-title">{t("calculator.keep")}</h3>
      <div className="choices">
        <Button onClick={() => globalThis.print()}>{t("calculator.print")}</Button>
        <Button onClick={printAll}>{t("calculator.printAll")}</Button>
        <Button onClick={() => void keep()}>{t("calculator.save")}</Button>
        <Button onClick={() => file.current?.click()}>{t("calculator.openFile")}</Button>
        <Button onClick={() => void share()}>{t("calculator.share")}</Button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".yaml,.yml,.json"
          aria-label={t("calculator.openFile")}
          onChange={(event) => {
            void open(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
      </div>
      <output>{told}</output>
      <FileFaults faults={faults} />
      {link === null ? null : (
        <label className="keep-link">
          {t("calculator.link")}
          <input type="text" readOnly value={link} onFocus={(event) => event.target.select()} />
        </label>
      )}
      <p className="note">{t("calculator.keepNote")}</p>
      <KeepWithFirm rulebook={rulebook} form={form} />
    </section>
  );
}

/**
 * Opens what the result rests on, what each award that is due says of itself and what to bring for any: paper has nothing to
 * click on. What is ruled out, which would fill some fifty sheets, is printed where that was asked for alone.
 */
function openWords(all: boolean): void {
  for (const ruledOut of document.querySelectorAll<HTMLDetailsElement>(".result-not"))
    ruledOut.open = all;
  for (const words of document.querySelectorAll<HTMLDetailsElement>(
    ".stated, .award-due details, .award-how",
  ))
    words.open = true;
}

/** Copies, where the browser lets a page do so. */
async function copy(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}

function save(words: string, name: string): void {
  const address = URL.createObjectURL(new Blob([words], { type: "application/yaml" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the file in its own time.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
