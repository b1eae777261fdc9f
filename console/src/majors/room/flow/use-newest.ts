import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/** Closer to the end than this one reads the newest. */
const NEAR_PX = 40;

/** Keeps the end of a list in sight for whoever is there; for others it counts what has come since. */
export function useNewest(area: RefObject<HTMLElement | null>, count: number) {
  const atEnd = useRef(true);
  const [seen, setSeen] = useState(count);
  const toNewest = useCallback(() => {
    const { current } = area;
    if (current !== null) current.scrollTop = current.scrollHeight;
  }, [area]);
  const follow = () => {
    const { current } = area;
    if (current === null) return;
    atEnd.current = current.scrollHeight - current.scrollTop - current.clientHeight < NEAR_PX;
    if (atEnd.current) setSeen(count);
  };
  useEffect(() => {
    const list = area.current?.firstElementChild;
    if (list == null) return;
    // Names and texts come after the rows they stand in.
    const observer = new ResizeObserver(() => (atEnd.current ? toNewest() : undefined));
    observer.observe(list);
    return () => observer.disconnect();
  }, [area, toNewest]);
  useEffect(() => {
    if (!atEnd.current) return;
    toNewest();
    setSeen(count);
  }, [count, toNewest]);
  return { fresh: Math.max(0, count - seen), follow, toNewest };
}
