import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, bodyOf } from "../api/request.ts";
import { Failure } from "../states/Failure.tsx";

/** Sends the letter that proves an address once more. */
export function ProveAddress({ email }: { readonly email: string }) {
  const { t } = useTranslation();
  const sending = useMutation({
    mutationFn: () =>
      bodyOf(
        api.POST("/api/auth/send-verification-email", {
          body: { email, callbackURL: "/sign-in?proved=yes" },
        }),
      ),
    networkMode: "always",
  });
  return (
    <div className="told">
      <p>{t("signIn.letterSent", { email })}</p>
      <button
        type="button"
        className="plain-link"
        disabled={sending.isPending || sending.isSuccess}
        onClick={() => sending.mutate()}
      >
        {sending.isSuccess ? t("signIn.sentAgain") : t("signIn.sendAgain")}
      </button>
      <Failure fault={sending.error} />
    </div>
  );
}
