import { type RefObject, useEffect } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrows lead from the field through what was found, and back; Enter follows the link that has the focus, as everywhere. */
export function useArrows(within: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const place = within.current;
    if (place === null) return undefined;
    const listen = (event: KeyboardEvent) => {
      const step = STEPS[event.key];
      const stops = [...place.querySelectorAll<HTMLElement>('input[type="search"], li a')];
      const at = stops.findIndex((one) => one.matches(':focus'));
      if (step === undefined || at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      stops[at + step]?.focus();
    };
    place.addEventListener('keydown', listen);
    return () => place.removeEventListener('keydown', listen);
  }, [within]);
}
