import { useRef } from "react";
import { useNavigate, useSearchParams } from "react-router";

/** What the address says, and a way to change it. A change builds on the one before, also where that is under way still. */
export function useAddress() {
  const [address] = useSearchParams();
  const navigate = useNavigate();
  const underWay = useRef<URLSearchParams | null>(null);
  const change = (work: (next: URLSearchParams) => void): void => {
    const next = new URLSearchParams(underWay.current ?? location.search);
    work(next);
    underWay.current = next;
    const arrived = () => {
      if (underWay.current === next) underWay.current = null;
    };
    const search = next.toString();
    void Promise.resolve(navigate({ search }, { replace: true, preventScrollReset: true })).then(
      arrived,
      arrived,
    );
  };
  return { address, change };
}

/** Sets a parameter; one without a value leaves the address. */
export function put(next: URLSearchParams, name: string, value: string): void {
  if (value === "") next.delete(name);
  else next.set(name, value);
}
