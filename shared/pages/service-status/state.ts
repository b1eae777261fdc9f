import { escapeHtml } from '#domain/mail-out/layout/escape-html.ts';
import type { ServiceState } from '#domain/status-page/service-state.ts';

/** A shape for each: a tick, a spanner's square, a triangle, a diamond, a cross. */
const SHAPES: Readonly<Record<ServiceState, string>> = {
  operational: 'M6 13 1 8l2-2 3 3 7-7 2 2z',
  maintenance: 'M2 2h12v12H2zm3 3v6h6V5z',
  degraded: 'M8 1l7 13H1zM7 6v4h2V6zm0 5v2h2v-2z',
  partial: 'M8 0l8 8-8 8-8-8z',
  major: 'M3 1 8 6l5-5 2 2-5 5 5 5-2 2-5-5-5 5-2-2 5-5-5-5z',
};

/** A state in words, with its sign and its colour. */
export function stateHtml(state: ServiceState, words: string): string {
  return `<span class="state ${state}">${signHtml(state)}${escapeHtml(words)}</span>`;
}

export function signHtml(state: ServiceState): string {
  return `<svg class="sign" viewBox="0 0 16 16" aria-hidden="true"><path fill-rule="evenodd" d="${SHAPES[state]}"/></svg>`;
}
