import type { IncidentRecord } from '#domain/incident/record/record.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { readerOf } from '#domain/mail-out/reader.ts';
import { isAdmitted } from '#domain/portal/admission.ts';
import { recordInConsole } from '#domain/portal/record-in-console.ts';
import type { Services } from '#functions/http-api/api/services.ts';
import type { DeadLink } from '#shared/pages/dead-link-page.ts';
import type { PageContext } from '#shared/pages/page.ts';
import type { LinkToken } from '#shared/signing/link-tokens.ts';
import type { LinkClaims } from '#shared/signing/sealed-claims.ts';
import type { ReadIncident } from '#shared/use-cases/incidents/read-incident.ts';

/** What a genuine link names: its claims, the record as it stands, and whether it was made for somebody. */
export type Linked<Claims> = LinkClaims & Claims & ReadIncident & { readonly isFor: (address: string) => boolean };

/** A person who came by a link: as themselves, never as staff. */
export interface LinkVisitor {
  readonly tenant: string;
  readonly actor: Actor;
  readonly context: PageContext;
}

/** @returns the record a link leads to, or why it leads nowhere */
export async function followLink<Claims extends object>(
  link: LinkToken<Claims>,
  token: string,
  now: string,
  { incidents, verifyLink }: Services,
): Promise<Linked<Claims> | DeadLink> {
  const verified = await verifyLink(link, token, now);
  if (verified.status !== 'valid') return verified.status;
  const found = await readIfThere(incidents, verified.tenant, verified.number);
  return found === null ? 'invalid' : { ...verified, ...found };
}

/** @param address of whom the link was made for, as the record names them */
export function visitor(
  { tenant, record, configuration }: LinkClaims & ReadIncident,
  address: string,
  { consoleUrl }: Pick<Services, 'consoleUrl'>,
): LinkVisitor {
  const { document } = configuration;
  const signsIn = record.requester?.email === address && isAdmitted(document, address);
  const name = record.requester?.email === address ? record.requester.name : null;
  const recordUrl = signsIn ? recordInConsole(consoleUrl, record.number, 'requester') : null;
  return {
    tenant,
    actor: { kind: 'person', id: address, name, staff: false },
    context: { deskName: document.mail.name, reader: readerOf(address, record, document), recordUrl },
  };
}

/** @returns who the link was made for when that is the requester of today; null for anybody else */
export function requesterOf({ record, isFor }: Linked<unknown>): NonNullable<IncidentRecord['requester']> | null {
  return record.requester && isFor(record.requester.email) ? record.requester : null;
}

/** A record that was erased takes its links with it. */
async function readIfThere(
  incidents: Services['incidents'],
  tenant: string,
  number: string,
): Promise<ReadIncident | null> {
  try {
    return await incidents.read(tenant, number);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'not-found') return null;
    throw error;
  }
}
