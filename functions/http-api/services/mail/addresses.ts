import type { AddressState, Clearance } from '#domain/mail/address-state.ts';
import { clearByHand, readAddressState, readClearance } from '#shared/mail-out/address-states.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { underKey } from '#shared/use-cases/kernel/idempotency.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';

/** Which addresses take no mail. */
export interface Addresses {
  /** @returns null when mail may go there */
  readonly read: (tenant: string, address: string) => Promise<AddressState | null>;
  readonly lastCleared: (tenant: string, address: string) => Promise<Clearance | null>;
  readonly clear: (context: RequestContext, address: string) => Promise<void>;
}

export function addresses({ table }: DeskParts): Addresses {
  return {
    read: (tenant, address) => readAddressState(table, tenant, address),
    lastCleared: (tenant, address) => readClearance(table, tenant, address),
    clear: (context, address) => underKey(table, context, () => clearByHand(table, context, address)),
  };
}
