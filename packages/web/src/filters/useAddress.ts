import { useEffect, useRef } from "react";
import { useSearchParams } from "react-router";

/** What the address says, and a way to change it. A change builds on the one before, also where that is under way still. */
export function useAddress() {
  const [address, setAddress] = useSearchParams();
  const latest = useRef(address);
  useEffect(() => {
    latest.current = address;
  }, [address]);
  const change = (work: (next: URLSearchParams) => void): void => {
    const next = new URLSearchParams(latest.current);
    work(next);
    latest.current = next;
    setAddress(next, { replace: true, preventScrollReset: true });
  };
  return { address, change };
}

/** Sets a parameter; one without a value leaves the address. */
export function put(next: URLSearchParams, name: string, value: string): void {
  if (value === "") next.delete(name);
  else next.set(name, value);
}
