import { createContext, useContext } from 'react';

/** What stays after something was done, until it is dismissed or a few seconds have gone by. */
export interface Notice {
  readonly type: 'success' | 'info' | 'warning' | 'error';
  readonly text: string;
  /** Leads somewhere, a new record for one. */
  readonly link?: { readonly text: string; readonly href: string };
}

export interface Shell {
  notify(notice: Notice): void;
  /** Where the page's panel is drawn; null while it is closed. */
  readonly panelHost: HTMLElement | null;
  showPanel(panel: { readonly header: string; onClose(): void } | null): void;
}

export const ShellContext = createContext<Shell | null>(null);

export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (shell === null) throw new Error('outside ShellContext');
  return shell;
}
