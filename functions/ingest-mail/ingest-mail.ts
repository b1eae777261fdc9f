import { withoutTag } from '#domain/mail/address.ts';
import type { ParsedMail } from '#domain/mail/mail.ts';
import type { MailDecision } from '#domain/mail-in/decide-mail.ts';
import { actOnReport, reportedMail } from '#shared/mail-in/act-on-report.ts';
import { type Applicable, type Arrival, applyMail } from '#shared/mail-in/apply-mail.ts';
import { applyWord, type Commanded } from '#shared/mail-in/apply-word.ts';
import { decideArrival } from '#shared/mail-in/decide-arrival.ts';
import type { Awaited } from '#shared/mail-in/kept/awaited.ts';
import { type UnprocessedMail, unprocessedId } from '#shared/mail-in/kept/unprocessed.ts';
import type { Delivery } from '#shared/mail-in/mail-in.ts';
import { readMail } from '#shared/mail-in/read-mail.ts';
import { Overtaken, SaidAgain } from '#shared/mail-in/write-once.ts';
import { tenantsOfAddresses } from '#shared/store/tenants/tenants-of-addresses.ts';
import { AGAIN, attempt } from '#shared/use-cases/kernel/attempt.ts';
import type { Dependencies } from './dependencies.ts';

type Ignored = Extract<MailDecision, { action: 'ignore' }>;

/** What became of a mail. */
export type Ingested =
  | { readonly kind: 'applied'; readonly tenant: string; readonly number: string | null; readonly reason: string }
  | {
      readonly kind: 'kept';
      readonly tenant: string;
      readonly action: UnprocessedMail['action'];
      readonly reason: string;
    };

/**
 * Takes in one mail in the order of rule 34. Whatever changes no record is kept as unprocessed with its reason; only what
 * another try may cure is thrown.
 *
 * @param now ISO instant
 */
export async function ingestMail(dependencies: Dependencies, delivery: Delivery, now: string): Promise<Ingested[]> {
  const { envelope } = delivery;
  const tenants = await tenantsOfAddresses(dependencies.table, [...new Set(envelope.recipients.map(withoutTag))]);
  const raw = await dependencies.bucket.read(delivery.key);
  const ingested: Ingested[] = [];
  for (const { tenant, addresses } of tenants) {
    const isOwn = (recipient: string) => addresses.includes(withoutTag(recipient));
    const others = tenants.filter((other) => other.tenant !== tenant);
    const own = {
      ...{ ...delivery, envelope: { ...envelope, recipients: envelope.recipients.filter(isOwn) } },
      otherDesks: others.flatMap((other) => other.addresses),
    };
    ingested.push(await ingestFor(dependencies, { delivery: own, tenant, raw, now }));
  }
  return ingested;
}

/** A mail to the addresses of several tenants is one of each; what another try repeats for one that has it changes nothing. */
async function ingestFor(
  dependencies: Dependencies,
  { delivery, tenant, raw, now }: Omit<Arrival, 'mail'>,
): Promise<Ingested> {
  const mail = await readMail(raw, delivery);
  if (mail === null) {
    return keep(
      dependencies,
      { delivery, tenant, mail },
      { action: 'quarantine', reason: 'beyond the limits of a mail' },
    );
  }
  let met: Awaited | null = null;
  let repeats: string | null = null;
  return attempt(async () => {
    const { decision, unseen } = await decideArrival(dependencies, delivery, tenant, mail, { met, repeats });
    try {
      return await carryOut(
        dependencies,
        { delivery, tenant, mail, raw, now, conversation: { unseen, met, isNew: repeats !== null } },
        decision,
      );
    } catch (error) {
      // Recovery: what came meanwhile, or was said before, is found when it is decided again.
      if (error instanceof SaidAgain) repeats = error.number;
      else if (error instanceof Overtaken) met = error.awaited ?? met;
      else throw error;
      return AGAIN;
    }
  });
}

function carryOut(dependencies: Dependencies, arrival: Arrival, decision: MailDecision): Promise<Ingested> {
  switch (decision.action) {
    case 'quarantine':
    case 'hold-for-review':
      return keep(dependencies, arrival, decision);
    case 'ignore':
      return ignore(dependencies, arrival, decision);
    case 'command':
    case 'comment':
    case 'open':
      return apply(dependencies, arrival, decision);
    default:
      return decision satisfies never;
  }
}

/** What a machine wrote changes nothing, but a report may say that mail of the desk does not arrive. */
async function ignore(dependencies: Dependencies, arrival: Arrival, decision: Ignored): Promise<Ingested> {
  const { report } = decision;
  const reported = report && (await reportedMail(dependencies, arrival));
  const ingested = await keep(dependencies, arrival, { ...decision, number: reported?.number ?? null });
  if (report && reported) await actOnReport(dependencies, arrival, report, reported);
  return ingested;
}

async function apply(
  dependencies: Dependencies,
  arrival: Arrival,
  decision: Applicable | Commanded,
): Promise<Ingested> {
  const { tenant, mail } = arrival;
  const applied =
    decision.action === 'command'
      ? await applyWord(dependencies, arrival, decision)
      : await applyMail(dependencies, arrival, decision);
  if (applied.kind === 'refused') return keep(dependencies, arrival, { ...applied, action: 'refused' });
  if (applied.kind === 'repeated') {
    return keep(dependencies, arrival, { action: 'ignore', reason: 'sent twice', number: applied.number });
  }
  await dependencies.forgetFailed(tenant, unprocessedId(arrival.delivery.at, arrival.delivery.id));
  // Who writes has a mailbox that works.
  if (mail.from) await dependencies.addresses.clear(tenant, mail.from.address);
  return { kind: 'applied', tenant, number: applied.number, reason: decision.reason };
}

type Kept = Pick<UnprocessedMail, 'action' | 'reason'> &
  Partial<Pick<UnprocessedMail, 'number' | 'class' | 'report' | 'maybePerson'>>;

async function keep(
  { keepUnprocessed }: Dependencies,
  { delivery, tenant, mail }: Pick<Arrival, 'delivery' | 'tenant'> & { readonly mail: ParsedMail | null },
  { action, reason, number = null, class: found = null, report = null, maybePerson = false }: Kept,
): Promise<Ingested> {
  const { at, key, trust, envelope } = delivery;
  await keepUnprocessed({
    ...{ id: unprocessedId(at, delivery.id), tenant, at, action, reason, key, number, class: found, report },
    ...{
      maybePerson,
      from: mail?.from?.address ?? null,
      subject: mail?.subject ?? null,
      trust,
      envelope,
      settled: null,
    },
  });
  return { kind: 'kept', tenant, action, reason };
}
