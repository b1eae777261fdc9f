/** Where people of a major incident talk: a page of a conference system, or a number to call. */
const BRIDGE = /^(https?|tel|sips?):/i;
const PLACEHOLDER = /\{\{?\s*(?:record\.)?(number|tenant)\s*\}?\}/g;

export const BRIDGE_RULE = 'must be a link: https:, http:, tel: or sip:';

/** What a link is filled with. */
interface Named {
  readonly number: string;
  readonly tenant: string;
}

export function isBridge(link: string): boolean {
  return BRIDGE.test(link) && URL.canParse(link);
}

/** @returns why a template makes no link, or null */
export function bridgeFault(template: string): string | null {
  const link = bridgeOf(template, { number: 'INC-000001', tenant: 'default' });
  if (/[{}]/.test(link)) return 'knows the placeholders {number} and {tenant} alone';
  return isBridge(link) ? null : BRIDGE_RULE;
}

/** The link of a record's own bridge. */
export function bridgeOf(template: string, named: Named): string {
  return template.replaceAll(PLACEHOLDER, (_, field: keyof Named) => encodeURIComponent(named[field]));
}
