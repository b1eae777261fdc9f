import { useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { Action } from './action.ts';
import { ActionContext } from './action-registry.ts';

/** Offers actions while the component is on the screen. They are read anew at each render, so they may close over state. */
export function useActions(actions: readonly Action[]): void {
  const registry = useContext(ActionContext);
  const [owner] = useState(() => Symbol('actions'));
  useEffect(() => registry.put(owner, actions));
  useEffect(() => () => registry.remove(owner), [registry, owner]);
}

/** All actions there are now. */
export function useAllActions(): readonly Action[] {
  const registry = useContext(ActionContext);
  return useSyncExternalStore(registry.watch, registry.all);
}
