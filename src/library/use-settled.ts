// A value as it last stood still: what takes long to work out follows the reader's typing in its pauses.
import { useEffect, useState } from 'preact/hooks';

/** Longer than from one letter to the next, shorter than a look to the side. */
const STILL_FOR = 150;

export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(() => value), STILL_FOR);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
