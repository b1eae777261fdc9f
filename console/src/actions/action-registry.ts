import { createContext } from 'react';
import type { Action } from './action.ts';

interface Group {
  /** The component that offers them. */
  readonly owner: symbol;
  readonly actions: readonly Action[];
}

/** The actions of everything that is on the screen; what came last wins where two have one key. */
export class ActionRegistry {
  #groups: readonly Group[] = [];
  #all: readonly Action[] = [];
  readonly #watchers = new Set<() => void>();

  put(owner: symbol, actions: readonly Action[]): void {
    const others = this.#groups.filter((group) => group.owner !== owner);
    const known =
      this.#groups.length === others.length ? [...others, { owner, actions }] : this.#replace(owner, actions);
    this.#set(known);
  }

  remove(owner: symbol): void {
    this.#set(this.#groups.filter((group) => group.owner !== owner));
  }

  readonly all = (): readonly Action[] => this.#all;

  byKey(key: string): Action | undefined {
    return this.#all.findLast((action) => action.key === key && action.shownOnly !== true);
  }

  readonly watch = (listener: () => void): (() => void) => {
    this.#watchers.add(listener);
    return () => this.#watchers.delete(listener);
  };

  #replace(owner: symbol, actions: readonly Action[]) {
    return this.#groups.map((group) => (group.owner === owner ? { owner, actions } : group));
  }

  #set(groups: readonly Group[]): void {
    this.#groups = groups;
    this.#all = groups.flatMap(({ actions }) => actions);
    for (const watcher of this.#watchers) watcher();
  }
}

export const ActionContext = createContext(new ActionRegistry());
