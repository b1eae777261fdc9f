import { idleGroups } from '#domain/assignment/idle-groups.ts';
import { majorsGaps } from '#domain/majors/majors-gaps.ts';
import { pagingGaps } from '#domain/paging/paging-gaps.ts';
import { NO_STAFF } from '#domain/paging/staff.ts';
import { howHeard } from '#domain/setup/heard.ts';
import { deskReaders, type SetupFacts, type SetupGap, setupGaps } from '#domain/setup/setup-gaps.ts';
import { readAddressState } from '#shared/mail-out/address-states.ts';
import { failingRecords } from '#shared/store/records/failing-records.ts';
import { readSlackSettings } from '#shared/store/tenants/slack-settings.ts';
import { uncoveredSchedules } from '#shared/use-cases/on-call/uncovered-schedules.ts';
import { copyWebhooks } from '#shared/use-cases/secrets/copy-secrets.ts';
import { lostSecrets } from '#shared/use-cases/secrets/lost-secrets.ts';
import type { SecretParts } from '#shared/use-cases/secrets/secret-parts.ts';
import { lostWebhooks } from '#shared/use-cases/webhooks/kept-apart.ts';
import { type HeardIntegration, viewIntegrations } from './manage-integrations.ts';

interface Asked {
  readonly tenant: string;
  /** The desk was deployed with. */
  readonly mailDomain: string;
  /** Whether it was deployed with a number text messages come from. */
  readonly canText: boolean;
  /** ISO instant. */
  readonly now: string;
}

/** @returns what is missing before a tenant's desk can be relied on */
export async function readSetup(parts: SecretParts, { tenant, mailDomain, canText, now }: Asked): Promise<SetupGap[]> {
  const configuration = await copyWebhooks(parts, tenant, await parts.configurations.current(tenant));
  const addresses = [...new Set(deskReaders(configuration.document).map(({ address }) => address))];
  const views = await viewIntegrations(parts, tenant);
  const slack = await readSlackSettings(parts.table, tenant);
  const [silenced, secretless, lost, failing, schedules] = await Promise.all([
    Promise.all(addresses.map((address) => readAddressState(parts.table, tenant, address))),
    lostSecrets(parts.secrets, tenant, { configuration, integrations: views, slack }),
    lostWebhooks(parts, tenant),
    failingRecords(parts.table, tenant),
    uncoveredSchedules(parts, tenant, now),
  ]);
  const isMarked = (_: string, index: number) => silenced[index] !== null;
  return setupGaps(configuration, {
    ...{ mailDomain, secretless: [...secretless, ...lost], schedules, integrations: integrationsOf(views, now) },
    silenced: addresses.filter(isMarked),
    idleGroups: idleGroups(configuration.document, configuration.staff ?? NO_STAFF),
    paging: pagingGaps(configuration.document, configuration.staff ?? NO_STAFF, {
      ...{ text: canText, chat: slack.set !== null },
    }),
    majors: majorsGaps(configuration.document, configuration.staff ?? NO_STAFF),
    failing: failing.map(({ number }) => number),
  });
}

/** Those of the configuration, and those somebody made a token for: the others are there for whoever wants them. */
function integrationsOf(views: readonly HeardIntegration[], now: string): SetupFacts['integrations'] {
  return views.flatMap(({ integration: { name, settings, source }, item, heard }) => {
    const [oldest = null] = item.tokens;
    if (settings === null && oldest === null) return [];
    const signed = source.authentication.by === 'sns' || (settings?.topics ?? []).length > 0;
    const proven = oldest !== null || item.secret !== null || signed;
    return [{ name, proven, heard: howHeard({ since: oldest?.createdAt ?? null, ...heard }, now) }];
  });
}
