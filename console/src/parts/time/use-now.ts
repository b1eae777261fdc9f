import { useEffect, useState } from 'react';
import { deskNow } from './desk-time.ts';

/** The present instant, anew every so often, for what counts down. */
export function useNow(everySeconds = 20): number {
  const [now, setNow] = useState(() => deskNow());
  useEffect(() => {
    const timer = setInterval(() => setNow(deskNow()), everySeconds * 1000);
    return () => clearInterval(timer);
  }, [everySeconds]);
  return now;
}
