// The part of the library's address that says what is open, as it is now.
import { useEffect, useState } from 'preact/hooks';

export function useAddress(): string {
  const [hash, setHash] = useState(() => location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return hash;
}
