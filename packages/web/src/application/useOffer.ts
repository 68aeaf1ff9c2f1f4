import type { CaseBody } from "../api/bodies.ts";
import { useChange } from "../api/change.ts";
import { api, bodyOf } from "../api/request.ts";
import { changesOf } from "./useStep.ts";

type Seen = Pick<CaseBody, "number" | "version">;

const toTop = () => scrollTo({ top: 0 });

/** Takes up what is offered, at the sum that was seen. Where it has changed by now the case offers the new sum. */
export const useTakeUp = ({ number, version }: Seen) =>
  useChange({
    send: (sum: string, header) =>
      bodyOf(
        api.POST("/api/v1/cases/{case}/take-up", {
          params: { path: { case: number }, header },
          body: { version, said: { sum } },
        }),
      ),
    changes: changesOf(number),
    onDone: toTop,
  });

/** Says that a fact is wrong: the case becomes a draft. */
export const useDispute = ({ number, version }: Seen, onDone: () => void) =>
  useChange({
    send: (reason: string, header) =>
      bodyOf(
        api.POST("/api/v1/cases/{case}/dispute", {
          params: { path: { case: number }, header },
          body: { version, said: { reason } },
        }),
      ),
    changes: changesOf(number),
    onDone: () => {
      onDone();
      toTop();
    },
  });

/** Forgoes what is offered. */
export const useForgo = ({ number, version }: Seen) =>
  useChange({
    send: (_: null, header) =>
      bodyOf(
        api.POST("/api/v1/cases/{case}/forgo", {
          params: { path: { case: number }, header },
          body: { version, said: {} },
        }),
      ),
    changes: changesOf(number),
    onDone: toTop,
  });

/** Takes back that it was forgone. */
export const useReconsider = ({ number, version }: Seen) =>
  useChange({
    send: (_: null, header) =>
      bodyOf(
        api.POST("/api/v1/cases/{case}/reconsider", {
          params: { path: { case: number }, header },
          body: { version, said: {} },
        }),
      ),
    changes: changesOf(number),
    onDone: toTop,
  });
