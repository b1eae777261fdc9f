import { type AddressState, AddressStateSchema } from '#domain/mail/address-state.ts';
import { itemName, readItems } from '#shared/store/table/read-items.ts';
import type { Table } from '#shared/store/table/table.ts';
import { addressStateKey } from './address-states.ts';
import { addressBudgetKey, type Spending, type Spent, spentAlready } from './budget/budget.ts';

/** What is known of an address before anything is sent there. */
export interface Recipient {
  /** Why nothing is sent there, or null. */
  readonly state: AddressState | null;
  /** What spending would come to, where the address has had enough in this hour; null where that is to be tried. */
  readonly spent: (mail: Spending) => Spent | null;
}

/** Both in one call. A replica that lags may know of a mail less: spending counts again. */
export async function readRecipient(table: Table, tenant: string, to: string, nowMs: number): Promise<Recipient> {
  const [stateKey, budgetKey] = [addressStateKey(tenant, to), addressBudgetKey({ tenant, to }, nowMs)];
  const items = await readItems(table, [stateKey, budgetKey], { consistent: false });
  const state = items.get(itemName(stateKey));
  return {
    state: state === undefined ? null : AddressStateSchema.parse(state),
    spent: (mail) => spentAlready(items.get(itemName(budgetKey)), mail, nowMs),
  };
}
