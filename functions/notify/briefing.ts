import type { Configuration } from '#domain/configuration/configuration.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import type { Keyring } from '#shared/signing/keyring.ts';
import type { Dependencies } from './dependencies.ts';

/** What the mails of one event need beside it, read once for all of them. */
export interface Briefing {
  readonly record: IncidentRecord;
  readonly configuration: Configuration;
  readonly keys: Keyring;
  /** The desk's, which sends. */
  readonly address: string;
}

/** @returns a function that reads when it is first asked, and never again */
export function briefingOf(
  { readIncident, keyring, deskAddress }: Dependencies,
  event: IncidentEvent,
): () => Promise<Briefing> {
  let read: Promise<Briefing> | undefined;
  const brief = async () => {
    const [{ record, configuration }, keys] = await Promise.all([readIncident(event.tenant, event.number), keyring()]);
    const { document } = configuration;
    return { record, configuration: document, keys, address: document.mail.addresses[0] ?? deskAddress };
  };
  return () => {
    read ??= brief();
    return read;
  };
}
