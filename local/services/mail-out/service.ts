import { randomUUID } from 'node:crypto';
import type { Runtime } from '#local/runtime.ts';
import type { Service } from '#local/service.ts';
import type { Events } from '#local/services/events/service.ts';
import { readConfigurationSets } from '#local/services/mail-out/configuration-sets.ts';
import { readIdentities } from '#local/services/mail-out/identities.ts';
import { type MailFilter, openOutbox } from '#local/services/mail-out/outbox.ts';
import type { SentMail } from '#local/services/mail-out/read-mails.ts';
import { sendRawEmail } from '#local/services/mail-out/send-raw-email.ts';
import { queryAnswer } from '#local/services/wire/query-answer.ts';
import { element } from '#local/services/wire/xml.ts';

const COGNITO = 'no-reply@verificationemail.com';

export interface MailOut extends Service {
  /** Mails of the desk, newest last. */
  list(filter: MailFilter): AsyncIterable<SentMail>;
  /** What Cognito mails by itself, from its own address. */
  fromCognito(to: string, subject: string, text: string): void;
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
      operations: ['SendRawEmail'],
      async handle(request, caller) {
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
    fromCognito(to, subject, text) {
      const date = new Date(runtime.clock.now()).toUTCString().replace('GMT', '+0000');
      const headers = [`From: ${COGNITO}`, `To: ${to}`, `Subject: ${subject}`, `Date: ${date}`, 'MIME-Version: 1.0'];
      const raw = [...headers, 'Content-Type: text/plain; charset=utf-8', '', text, ''].join('\r\n');
      outbox.keep(`cognito-${randomUUID()}`, runtime.clock.now(), [to], Buffer.from(raw));
    },
  };
}
