import { Draft } from '#domain/incident/draft.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { sealHead } from '#shared/signing/head-seal.ts';
import { nextGeneration, readDamaged, writeRepaired } from '#shared/store/incidents/repair-writer.ts';
import { forgetFailing } from '#shared/store/records/failing-records.ts';
import { AGAIN, attempt } from '#shared/use-cases/kernel/attempt.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { underKey } from '#shared/use-cases/kernel/idempotency.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { newSaltSeed } from '#shared/use-cases/kernel/salt-seed.ts';
import type { Verification } from '#shared/use-cases/kernel/verification.ts';
import { rulesOf } from './rules-of.ts';
import { compareWithJournal, verifyJournal } from './verify-journal.ts';
import { snapshot } from './write.ts';

/**
 * Makes what is stored of a record anew, by folding its journal, and writes down that and why. A record that is as its journal
 * says stays as it is, so that asking twice changes nothing.
 *
 * @throws DomainError not-found; conflict when the journal does not hold, for then nobody knows what the record is
 */
export function repairRecord(
  parts: DeskParts,
  context: RequestContext,
  number: string,
  reason: string,
): Promise<Verification> {
  return underKey(parts.table, context, () => attempt(() => repairOnce(parts, context, number, reason)));
}

async function repairOnce(
  parts: DeskParts,
  context: RequestContext,
  number: string,
  reason: string,
): Promise<Verification | typeof AGAIN> {
  const { table } = parts;
  const damaged = await readDamaged(table, context.tenant, number);
  const { verification, folded } = await compareWithJournal(parts, context.tenant, number);
  if (verification.intact) return verification;
  if (Number(damaged.meta?.version) > verification.entries) throw cutShort(verification.entries + 1);
  const after = await made(parts, context, reason, { verification, folded });
  const generation = nextGeneration(damaged, after.meta.record.version);
  const written = await writeRepaired(table, damaged, { ...after.meta, generation }, after.configuration.document);
  if (!written) return AGAIN;
  await forgetFailing(table, context.tenant, number);
  return verifyJournal(parts, context.tenant, number);
}

async function made(
  parts: DeskParts,
  context: RequestContext,
  why: string,
  { verification, folded }: { verification: Verification; folded: IncidentRecord | null },
) {
  const { brokenAt, head, unreadable, differs } = verification;
  if (folded === null) throw cutShort(brokenAt ?? 1);
  if (head === 'forged') throw new DomainError('conflict', { reason: `somebody else wrote the journal: ${PUT_BACK}` });
  const configuration = await rulesOf(parts, folded);
  const draft = new Draft(folded, { ...context, saltSeed: newSaltSeed(), configuration });
  draft.add('repaired', { unreadable, differed: [...differs] }, { why });
  const decision = draft.decision();
  const seal = sealHead(await parts.keyring(), decision.record);
  return { meta: { ...snapshot(null, decision, configuration, context.now), seal }, configuration };
}

const PUT_BACK = 'put back what it was from a backup first (runbook)';

function cutShort(entry: number): DomainError {
  const place = `the journal does not hold from entry ${entry} on`;
  return new DomainError('conflict', { reason: `${place}: ${PUT_BACK}` });
}
