import type { ScanBody } from "../api/bodies.ts";
import { type ReactNode, createContext, useContext } from "react";
import { useTranslation } from "react-i18next";
import "./scan.css";

type Scanned = ReadonlyMap<number, ScanBody["paragraphs"][number]> | null;

const ScanContext = createContext<Scanned>(null);

/** The scan by the offset at which each line of the text begins; null where it is not shown. */
export const ScanProvider = ScanContext.Provider;

/** A line of the text and, where it is wanted, the scan's own lines beside it. */
export function ScanBeside({
  range,
  children,
}: {
  readonly range: { readonly start: number };
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  const scanned = useContext(ScanContext);
  if (!scanned) return children;
  const scan = scanned.get(range.start);
  return (
    <div className="beside">
      <div>{children}</div>
      <div className="scan">
        {scan ? (
          <>
            <span className="scan-place">{t("reader.scanLine", { line: scan.from.line })}</span>
            <span className="scan-words">{scan.scan}</span>
          </>
        ) : null}
      </div>
    </div>
  );
}
