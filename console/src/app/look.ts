import { applyMode, Mode } from '@cloudscape-design/global-styles';

/** Light, dark, or as the system has it. */
export type Look = 'light' | 'dark' | 'system';

const KEPT_AS = 'firstline.look';
const system = matchMedia('(prefers-color-scheme: dark)');

export function chosenLook(): Look {
  const kept = localStorage.getItem(KEPT_AS);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

export function chooseLook(look: Look): void {
  localStorage.setItem(KEPT_AS, look);
  showLook();
}

/** Puts the look on the page, and follows the system where that was chosen. */
export function showLook(): void {
  const look = chosenLook();
  const dark = look === 'dark' || (look === 'system' && system.matches);
  applyMode(dark ? Mode.Dark : Mode.Light);
}

system.addEventListener('change', showLook);
