import { type ReactNode, useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useShell } from './shell-context.ts';

interface PanelProps {
  readonly header: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * The split panel beside the page, open as long as this is on the screen: a record looked at from a queue, a reason asked for.
 * What is in it belongs to the page that shows it and keeps the page's state.
 */
export function Panel({ header, onClose, children }: PanelProps) {
  const { showPanel, panelHost } = useShell();
  useEffect(() => showPanel({ header, onClose }), [showPanel, header, onClose]);
  useEffect(() => () => showPanel(null), [showPanel]);
  return panelHost === null ? null : createPortal(children, panelHost);
}
