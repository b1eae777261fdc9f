import { api } from '../../api/client.ts';
import type { Condition } from './use-saving.ts';

const PATHS = {
  accept: '/incidents/{number}/accept',
  resume: '/incidents/{number}/resume',
  confirm: '/incidents/{number}/confirm',
  close: '/incidents/{number}/close',
  unmerge: '/incidents/{number}/unmerge',
  unsplit: '/incidents/{number}/unsplit',
} as const;

/** Acts that need nothing but the click. */
export type AtOnce = keyof typeof PATHS;

export const isAtOnce = (name: string): name is AtOnce => name in PATHS;

export function sendAtOnce(act: AtOnce, number: string, header: Condition) {
  return api.POST(PATHS[act], { params: { path: { number }, header }, body: {} });
}
