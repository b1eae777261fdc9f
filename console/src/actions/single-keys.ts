import type { ActionRegistry } from './action-registry.ts';

const KEPT_AS = 'firstline.single-keys';
const TYPING =
  'input, textarea, select, [contenteditable="true"], [role="textbox"], [role="combobox"], [role="listbox"]';
const WIDGETS = 'button, summary, [role="button"], [role="tab"], [role="menuitem"], [role="option"], [role="checkbox"]';
/** Keys that a focused widget needs itself; a link is followed by Enter alone. */
const OF_WIDGETS: Readonly<Record<string, string>> = { Enter: `a, ${WIDGETS}`, ' ': WIDGETS };

export const singleKeysAreOn = (): boolean => localStorage.getItem(KEPT_AS) !== 'off';

export function switchSingleKeys(on: boolean): void {
  localStorage.setItem(KEPT_AS, on ? 'on' : 'off');
}

/** Runs actions by their keys: none while somebody types, none with Ctrl, Alt or Meta, none under a dialog. */
export function listenForKeys(registry: ActionRegistry): () => void {
  const listen = (event: KeyboardEvent) => {
    if (!singleKeysAreOn() || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    if (isBusy(event)) return;
    const action = registry.byKey(event.key);
    if (action === undefined || action.disabled !== undefined) return;
    event.preventDefault();
    action.run();
  };
  document.addEventListener('keydown', listen);
  return () => document.removeEventListener('keydown', listen);
}

function isBusy(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(TYPING) != null || document.querySelector('[role="dialog"]') !== null) return true;
  const widgets = OF_WIDGETS[event.key];
  return widgets !== undefined && target?.closest(widgets) != null;
}
