import { howHeard } from '#domain/setup/heard.ts';
import { deskReaders, type SetupFacts, type SetupGap, setupGaps } from '#domain/setup/setup-gaps.ts';
import { readAddressState } from '#shared/mail-out/address-states.ts';
import { failingRecords } from '#shared/store/records/failing-records.ts';
import type { DeskParts } from '#shared/use-cases/records/desk-parts.ts';
import { viewIntegrations } from './manage-integrations.ts';

interface Asked {
  readonly tenant: string;
  /** The desk was deployed with. */
  readonly mailDomain: string;
  /** ISO instant. */
  readonly now: string;
}

/** @returns what is missing before a tenant's desk can be relied on */
export async function readSetup(parts: DeskParts, { tenant, mailDomain, now }: Asked): Promise<SetupGap[]> {
  const configuration = await parts.configurations.current(tenant);
  const addresses = [...new Set(deskReaders(configuration.document).map(({ address }) => address))];
  const [silenced, integrations, failing] = await Promise.all([
    Promise.all(addresses.map((address) => readAddressState(parts.table, tenant, address))),
    integrationsOf(parts, tenant, now),
    failingRecords(parts.table, tenant),
  ]);
  const isMarked = (_: string, index: number) => silenced[index] !== null;
  const numbers = failing.map(({ number }) => number);
  return setupGaps(configuration, { mailDomain, integrations, silenced: addresses.filter(isMarked), failing: numbers });
}

/** Those of the configuration, and those somebody made a token for: the others are there for whoever wants them. */
async function integrationsOf(parts: DeskParts, tenant: string, now: string): Promise<SetupFacts['integrations']> {
  const views = await viewIntegrations(parts, tenant);
  return views.flatMap(({ integration: { name, settings, source }, item, heard }) => {
    const [oldest = null] = item.tokens;
    if (settings === null && oldest === null) return [];
    const signed = source.authentication.by === 'sns' || (settings?.topics ?? []).length > 0;
    const proven = oldest !== null || item.secret !== null || signed;
    return [{ name, proven, heard: howHeard({ since: oldest?.createdAt ?? null, ...heard }, now) }];
  });
}
