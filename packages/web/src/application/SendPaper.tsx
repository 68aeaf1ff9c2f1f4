import { useMutation } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Failure } from "../states/Failure.tsx";
import { endings, faultOf } from "./upload.ts";
import "./send-paper.css";

const faults = {
  empty: "application.fileEmpty",
  large: "application.fileLarge",
  kind: "application.fileKind",
} as const;

/** A place to send one paper more: what the server takes is told before, how far it is meanwhile, what went wrong after. */
export function SendPaper({
  does,
  named,
  send,
  onSettled,
}: {
  readonly does: string;
  /** What it does and for which paper: several places stand on one page. */
  readonly named: string;
  readonly send: (file: File, onProgress: (part: number) => void) => Promise<void>;
  readonly onSettled: () => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  const [progress, setProgress] = useState<number | null>(null);
  const [refused, refuse] = useState<keyof typeof faults | null>(null);
  const sending = useMutation({
    mutationFn: (file: File) => send(file, setProgress),
    networkMode: "always",
    onSettled: () => {
      setProgress(null);
      onSettled();
    },
  });
  return (
    <>
      <label className="button button-quiet paper-choose" data-busy={sending.isPending}>
        {sending.isPending
          ? t("application.uploading", { percent: Math.round((progress ?? 0) * 100) })
          : does}
        <input
          type="file"
          className="visually-hidden"
          accept={endings.join(",")}
          disabled={sending.isPending}
          aria-describedby={`${id}-note`}
          aria-label={named}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = "";
            if (!file) return;
            const fault = faultOf(file);
            refuse(fault);
            if (fault === null) sending.mutate(file);
          }}
        />
      </label>
      {sending.isPending ? (
        <progress max={1} value={progress ?? 0} aria-label={t("application.progress")} />
      ) : null}
      <p id={`${id}-note`} className="note">
        {t("application.fileNote")}
      </p>
      {refused === null ? null : (
        <p className="entry-problem" role="alert">
          {t(faults[refused])}
        </p>
      )}
      <Failure fault={sending.error} />
    </>
  );
}
