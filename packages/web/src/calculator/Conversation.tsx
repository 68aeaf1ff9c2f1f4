import { type CaseProblem, type Rulebook, readCase } from "@gongbao/engine";
import { Button } from "antd";
import { type Dispatch, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Answers } from "./Answers.tsx";
import { AsOf } from "./AsOf.tsx";
import { Asked } from "./Asked.tsx";
import { Beginning } from "./Beginning.tsx";
import { Choice } from "./Choice.tsx";
import { type Progress, again, isThere, keyOf, onward } from "./conversation.ts";
import { fieldId } from "./fields.ts";
import { type Change, type Form, toCase } from "./form.ts";
import { Past } from "./Past.tsx";
import { Ticks, tickedOff } from "./Ticks.tsx";
import { useSteps } from "./useSteps.ts";

/** Of more questions left than so many it is said that one may stop: few answer them all. */
const few = 12;

/** Leads to the first answer that cannot be read, of which there may be nothing to see; what is wrong is said there. */
function goToFault(form: HTMLElement): void {
  const marked = new MutationObserver(() => lead());
  const lead = () => {
    const fault = form.querySelector<HTMLElement>("[aria-invalid='true']");
    if (fault === null) return;
    marked.disconnect();
    fault.focus();
  };
  // It is marked once what was typed last has been read, which takes a slow phone a while: unless one types on.
  marked.observe(form, { subtree: true, childList: true, attributeFilter: ["aria-invalid"] });
  form.addEventListener("input", () => marked.disconnect(), { once: true });
  lead();
}

/** One to three questions at a time, those first that settle most; whoever does not know goes on without an answer. */
export function Conversation({
  rulebook,
  form,
  progress,
  problems,
  change,
  setProgress,
}: {
  readonly rulebook: Rulebook;
  readonly form: Form;
  readonly progress: Progress;
  readonly problems: readonly CaseProblem[];
  readonly change: Dispatch<Change>;
  readonly setProgress: (progress: Progress) => void;
}) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const now = progress.now.filter((asking) => isThere(asking, form));
  const lists = now.flatMap((asking) => (asking.is === "list" ? [asking.list] : []));
  const shown = now.map(keyOf).join(" ");
  const before = useRef(shown);
  // The next questions are where the eye and the keyboard go, but not when the page is opened.
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: "nearest" });
  }, [shown, before, heading]);
  // The problems shown come a moment after the typing: whether one may go on is read from what is written now.
  const isReadable = (written: Form) => readCase(toCase(written, rulebook), rulebook).ok;
  const steps = useSteps(progress, setProgress);
  if (!progress.begun)
    return (
      <Beginning
        rulebook={rulebook}
        form={form}
        goal={progress.goal}
        problems={problems}
        change={change}
        onGoal={(goal) => setProgress({ ...progress, goal })}
        onBegin={() => {
          if (isReadable(form)) steps.onward(onward(rulebook, form, progress));
        }}
      />
    );
  return (
    <div className="questions conversation">
      <section aria-labelledby="conversation-now">
        <h2 id="conversation-now" ref={heading} tabIndex={-1}>
          {t(now.length > 0 ? "calculator.askedNow" : "calculator.nothingLeft")}
        </h2>
        {now.length > 0 ? (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              const ticked = tickedOff(form, lists);
              if (!isReadable(ticked)) {
                goToFault(event.currentTarget);
                return;
              }
              change({ do: "replace", form: ticked });
              steps.onward(onward(rulebook, ticked, progress));
            }}
          >
            {lists.length > 0 ? (
              <Ticks rulebook={rulebook} form={form} lists={lists} change={change} />
            ) : (
              <>
                {now.map((asking) =>
                  asking.is === "list" ? null : (
                    <Asked
                      key={keyOf(asking)}
                      asking={asking}
                      rulebook={rulebook}
                      form={form}
                      problems={problems}
                      change={change}
                    />
                  ),
                )}
                <p className="note">{t("calculator.emptyIsUnknown")}</p>
              </>
            )}
            {progress.left === 0 ? null : (
              <p className="note">
                {t(progress.left > few ? "calculator.manyLeft" : "calculator.left", {
                  count: progress.left,
                })}
              </p>
            )}
            <div className="choices">
              <Button type="primary" htmlType="submit">
                {t("calculator.next")}
              </Button>
              <Button onClick={steps.back}>{t("calculator.back")}</Button>
            </div>
          </form>
        ) : (
          <>
            <p>{t("calculator.nothingLeftText")}</p>
            <Button onClick={steps.back}>{t("calculator.back")}</Button>
          </>
        )}
      </section>
      <Answers
        rulebook={rulebook}
        form={form}
        asked={progress.asked.filter((asking) => isThere(asking, form))}
        change={change}
        onAgain={(asking) => setProgress(again(progress, asking))}
      />
      <section aria-labelledby="conversation-rest">
        <h2 id="conversation-rest">{t("calculator.enough")}</h2>
        <Choice
          id={fieldId(["unstated"])}
          legend={t("calculator.restQuestion")}
          value={form.unstated}
          options={[
            { value: "unknown", label: t("calculator.unknown") },
            { value: "none", label: t("calculator.restNone") },
          ]}
          onChoose={(is) => change({ do: "unstated", is: is === "none" ? "none" : "unknown" })}
        >
          <p className="field-note">{t("calculator.restNote")}</p>
        </Choice>
        <AsOf rulebook={rulebook} form={form} problems={problems} change={change} />
        <Past rulebook={rulebook} form={form} problems={problems} change={change} />
      </section>
    </div>
  );
}
