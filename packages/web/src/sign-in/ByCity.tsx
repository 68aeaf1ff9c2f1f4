import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, bodyOf } from "../api/request.ts";
import { Failure } from "../states/Failure.tsx";

/** By the city's own sign-on: leads there, and back. */
export function ByCity({ to }: { readonly to: string | null }) {
  const { t } = useTranslation();
  const going = useMutation({
    mutationFn: () =>
      bodyOf(
        api.POST("/api/auth/sign-in/social", {
          body: { provider: "city", callbackURL: to ?? "/account" },
        }),
      ),
    networkMode: "always",
    onSuccess: ({ url }) => location.assign(url),
  });
  return (
    <section className="sign-in-way">
      <button
        type="button"
        className="button"
        disabled={going.isPending || going.isSuccess}
        onClick={() => going.mutate()}
      >
        {t("signIn.byCity")}
      </button>
      <Failure fault={going.error} />
      <p className="note">{t("signIn.orPassword")}</p>
    </section>
  );
}
