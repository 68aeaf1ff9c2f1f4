import { useTranslation } from "react-i18next";
import { useNavigate, useSearchParams } from "react-router";
import { useChange } from "../api/change.ts";
import { api, bodyOf } from "../api/request.ts";
import { Entry } from "../fields/Entry.tsx";
import { useTried } from "../fields/useTried.ts";
import { useKept } from "../kept/useKept.ts";
import { personChanged, usePerson } from "../session/session.ts";
import { Failure } from "../states/Failure.tsx";
import { faultOf, written } from "./credit-code.ts";

interface Typed {
  readonly kind: "enterprise" | "institution";
  readonly name: string;
  readonly code: string;
}

const isTyped = (value: unknown): value is Typed =>
  typeof value === "object" &&
  value !== null &&
  "kind" in value &&
  (value.kind === "enterprise" || value.kind === "institution") &&
  "name" in value &&
  typeof value.name === "string" &&
  "code" in value &&
  typeof value.code === "string";

/** Registers a firm by its credit code, which is checked while it is typed. */
export function Register() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  const programme = parameters.get("for");
  const user = usePerson()?.user ?? "";
  const {
    value: typed,
    set,
    forget,
  } = useKept<Typed>(`${user}/register`, { kind: "enterprise", name: "", code: "" }, isTyped);
  const registering = useChange({
    send: ({ kind, name, code }: Typed, header) =>
      bodyOf(
        api.POST("/api/v1/firms", {
          params: { header },
          body: { kind, name: name.trim(), creditCode: written(code) },
        }),
      ),
    changes: [["work", "firms"]],
    onDone: ({ id }) => {
      forget();
      // One has a role now that one had not.
      void personChanged().then(() =>
        navigate(
          `/firms/${id}${programme === null ? "" : `?for=${encodeURIComponent(programme)}`}`,
        ),
      );
    },
  });
  const fault = faultOf(typed.code);
  const whole = fault === null;
  const isNamed = typed.name.trim().length >= 2;
  const { form, tried, trySending } = useTried();
  const telling =
    fault === null
      ? null
      : fault.is === "character"
        ? t("firm.codeCharacter", { found: fault.found })
        : fault.is === "long"
          ? t("firm.codeLong")
          : fault.is === "check"
            ? t("firm.codeCheck")
            : tried
              ? t("firm.codeMissing", { count: fault.missing })
              : null;
  const note =
    fault?.is === "short" && typed.code !== "" && !tried
      ? t("firm.codeMissing", { count: fault.missing })
      : whole
        ? t("firm.codeRight")
        : t("firm.codeNote");
  return (
    <form
      ref={form}
      noValidate
      className="firm-form"
      aria-labelledby="register"
      onSubmit={(event) => {
        event.preventDefault();
        trySending(whole && isNamed, () => registering.change(typed));
      }}
    >
      <h2 id="register">{t("firm.register")}</h2>
      <p>{t("firm.registerNote")}</p>
      <fieldset className="entry options">
        <legend>{t("firm.kind")}</legend>
        {(["enterprise", "institution"] as const).map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name="kind"
              value={kind}
              checked={typed.kind === kind}
              onChange={() => set({ ...typed, kind })}
            />
            {kind === "enterprise" ? t("firm.enterprise") : t("firm.institution")}
          </label>
        ))}
      </fieldset>
      <Entry
        id="firm-name"
        label={t("firm.name")}
        note={t("firm.nameNote")}
        problem={tried && !isNamed ? t("firm.nameWrong") : null}
        autoComplete="organization"
        required
        value={typed.name}
        onWrite={(name) => set({ ...typed, name })}
      />
      <Entry
        id="firm-code"
        label={t("firm.code")}
        note={note}
        problem={telling}
        maxLength={30}
        required
        value={typed.code}
        onWrite={(code) => set({ ...typed, code })}
      />
      <Failure fault={registering.fault} />
      <button type="submit" className="button" disabled={registering.changing}>
        {t("firm.register")}
      </button>
    </form>
  );
}
