import type { IncomingAlert } from '#domain/alerts/incoming-alert.ts';
import { formerlyKnown } from '#shared/store/alerts/alert-store.ts';
import type { Table } from '#shared/store/table/table.ts';
import type { Ahead } from '#shared/use-cases/alerts/known-alert.ts';
import type { Reported } from '#shared/use-cases/alerts/report-alert.ts';

/**
 * What is known ahead of each alert of a body: members of one key wait for each other, so every read that one needs is one that
 * all behind it wait for. Read for all at once where it cannot change, learnt from the alert before where it can be checked.
 */
export class LookAhead {
  readonly #formerly: ReadonlySet<IncomingAlert>;
  /** The incident of a key, as the last alert under it found it. */
  readonly #numbers = new Map<string, string>();

  private constructor(formerly: ReadonlySet<IncomingAlert>) {
    this.#formerly = formerly;
  }

  /** @param alerts - of one integration */
  static async of(table: Table, tenant: string, alerts: readonly IncomingAlert[]): Promise<LookAhead> {
    return new LookAhead(await formerlyKnown(table, tenant, alerts));
  }

  of(alert: IncomingAlert): Ahead {
    return { number: this.#numbers.get(alert.key) ?? null, formerly: this.#formerly.has(alert) };
  }

  learn({ key }: IncomingAlert, { number }: Reported): void {
    if (number !== null) this.#numbers.set(key, number);
  }
}
