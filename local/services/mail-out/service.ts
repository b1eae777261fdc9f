import { randomUUID } from 'node:crypto';
import type { Runtime, Service, WireResponse } from '#local/runtime.ts';
import type { Events } from '#local/services/events/service.ts';
import { unknownOperation } from '#local/services/json-wire.ts';
import { readConfigurationSets } from '#local/services/mail-out/configuration-sets.ts';
import { readIdentities } from '#local/services/mail-out/identities.ts';
import { type MailFilter, openOutbox, type SentMail } from '#local/services/mail-out/outbox.ts';
import { sendRawEmail } from '#local/services/mail-out/send-raw-email.ts';
import { element } from '#local/services/xml.ts';

export interface MailOut extends Service {
  /** Mails of the desk, newest last. */
  list(filter: MailFilter): AsyncIterable<SentMail>;
}

/** SES, sending: keeps what would have left. Nothing leaves this machine. */
export function createMailOut(runtime: Runtime, events: Pick<Events, 'emit'>): MailOut {
  const identities = readIdentities(runtime);
  const configurationSets = readConfigurationSets(runtime);
  const outbox = openOutbox(runtime.state);
  return {
    name: 'mail-out',
    wire: {
      services: ['ses'],
      async handle(request, caller) {
        if (request.operation !== 'SendRawEmail') throw unknownOperation(request);
        const id = sendRawEmail(
          { runtime, identities, configurationSets, outbox, tell: (event) => events.emit(event) },
          new URLSearchParams(request.body.toString('utf8')),
          caller,
        );
        return queryAnswer('SendRawEmail', element('MessageId', id));
      },
    },
    start: async () => {},
    stop: async () => {},
    reset: async () => outbox.clear(),
    list: (filter) => outbox.list(filter),
  };
}

function queryAnswer(operation: string, result: string): WireResponse {
  const metadata = `<ResponseMetadata>${element('RequestId', randomUUID())}</ResponseMetadata>`;
  const body =
    `<${operation}Response xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><${operation}Result>${result}</${operation}Result>` +
    `${metadata}</${operation}Response>`;
  return { status: 200, headers: { 'content-type': 'text/xml' }, body };
}
