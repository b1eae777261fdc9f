import { deskReaders, type SetupGap, setupGaps } from '#domain/setup/setup-gaps.ts';
import { viewIntegrations } from '#shared/alerts/manage-integrations.ts';
import { readAddressState } from '#shared/mail/address-states.ts';
import { failingRecords } from '#shared/store/failing-records.ts';
import type { DeskParts } from './desk-parts.ts';

/** @returns what is missing before a tenant's desk can be relied on */
export async function readSetup(parts: DeskParts, tenant: string, mailDomain: string): Promise<SetupGap[]> {
  const configuration = await parts.configurations.current(tenant);
  const addresses = [...new Set(deskReaders(configuration.document).map(({ address }) => address))];
  const [silenced, integrations, failing] = await Promise.all([
    Promise.all(addresses.map((address) => readAddressState(parts.table, tenant, address))),
    integrationsOf(parts, tenant),
    failingRecords(parts.table, tenant),
  ]);
  const isMarked = (_: string, index: number) => silenced[index] !== null;
  const numbers = failing.map(({ number }) => number);
  return setupGaps(configuration, { mailDomain, integrations, silenced: addresses.filter(isMarked), failing: numbers });
}

/** Only those of the configuration: one that is named as its source is there for whoever wants it. */
async function integrationsOf(parts: DeskParts, tenant: string) {
  const views = await viewIntegrations(parts, tenant);
  return views.flatMap(({ integration: { name, settings, source }, item }) => {
    if (settings === null) return [];
    const signed = source.authentication.by === 'sns' || (settings.topics ?? []).length > 0;
    return [{ name, proven: item.tokens.length > 0 || item.secret !== null || signed }];
  });
}
