import { useEffect, useState } from "react";

/** A value once it has stood still for so many milliseconds. */
export function useLater<Value>(value: Value, milliseconds: number): Value {
  const [later, set] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => set(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return later;
}
