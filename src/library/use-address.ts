// The part of the library's address that says what is open, as it is now.
import { useLayoutEffect, useState } from 'preact/hooks';

export function useAddress(): string {
  const [hash, setHash] = useState(() => location.hash);
  // From the first drawing on, not after it has been painted: an address that comes in between would never be followed.
  useLayoutEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return hash;
}
