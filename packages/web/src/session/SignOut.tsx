import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { queryClient } from "../api/queries.ts";
import { api, bodyOf } from "../api/request.ts";
import { forgetTyped } from "../kept/useKept.ts";
import { personChanged, sessionQuery } from "./session.ts";

/** Ends the session here; what was typed and not saved is forgotten, since another may sit down at this computer. */
export function SignOut({ className }: { readonly className: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const leaving = useMutation({
    mutationFn: () => bodyOf(api.POST("/api/auth/sign-out", { body: {} })),
    networkMode: "always",
    onSuccess: async () => {
      forgetTyped();
      await navigate("/");
      // Nobody's first, so that nothing is asked for any more as whoever has left.
      queryClient.setQueryData(
        sessionQuery.queryKey,
        (before) => before && { ...before, person: null },
      );
      await personChanged();
      // Once more: a form that was still there while its page was left may have kept its words anew.
      forgetTyped();
    },
  });
  return (
    <button
      type="button"
      className={className}
      disabled={leaving.isPending}
      onClick={() => leaving.mutate()}
    >
      {leaving.isError ? t("account.notSignedOut") : t("account.signOut")}
    </button>
  );
}
