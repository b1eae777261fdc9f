import { useEffect, useState } from 'react';

/** The present instant, anew every so often, for what counts down. */
export function useNow(everySeconds = 20): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everySeconds * 1000);
    return () => clearInterval(timer);
  }, [everySeconds]);
  return now;
}
