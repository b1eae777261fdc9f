import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { createTransport, type SendMailOptions } from 'nodemailer';
import * as z from 'zod';
import { CLOUDWATCH_DETAIL_TYPE, CLOUDWATCH_SOURCE } from '#events/in/bus/cloudwatch.ts';
import type { Addresses } from '#local/runtime.ts';
import { askJson, type Method } from './ask-json.ts';
import { expected } from './expected.ts';
import type { Mail, Told } from './outcome.ts';
import { ROLES } from './people.ts';

/** Everything the story does goes through what the world outside sees of a desk. */
export type Doors = ReturnType<typeof openDoors>;

// Any will do: on this machine no one but the desk's own functions is somebody in particular.
const CREDENTIALS = { accessKeyId: 'demo', secretAccessKey: 'demo' };

const TokenSchema = z.object({ token: z.string() });
const NowSchema = z.object({ now: z.string() });

/** @param laterMs - how much later than the story is written everything happens: whole weeks, so that weekdays stay */
export function openDoors({ api, aws, smtpPort }: Addresses, region: string, laterMs = 0) {
  const bus = new EventBridgeClient({ endpoint: aws, region, credentials: CREDENTIALS });
  const smtp = createTransport({ host: '127.0.0.1', port: smtpPort, secure: false, ignoreTLS: true });
  const control = (path: string, body?: object) => askJson(`${api}/_local${path}`, { body });
  const now = async () => NowSchema.parse(await control('/clock')).now;
  const at = (instant: string) => new Date(Date.parse(instant) + laterMs).toISOString();
  return {
    now,
    /** An instant of the story on this desk. */
    at,
    /** An event of the AWS API's own form on the default bus, as CloudWatch puts it. */
    async putAlarm(detail: object, resource: string): Promise<void> {
      const Time = new Date(await now());
      const entry = { Source: CLOUDWATCH_SOURCE, DetailType: CLOUDWATCH_DETAIL_TYPE, Resources: [resource], Time };
      const sent = await bus.send(new PutEventsCommand({ Entries: [{ ...entry, Detail: JSON.stringify(detail) }] }));
      expected(sent.FailedEntryCount === 0, 'the bus takes the alarm');
    },
    /** Over SMTP, as the mail server of a requester would. */
    async sendMail(mail: SendMailOptions): Promise<void> {
      await smtp.sendMail({ ...mail, date: new Date(await now()) });
    },
    /** The HTTP API as a person with a token of the user pool. */
    async call(email: string, method: Method, path: string, body?: object, ifMatch?: string): Promise<unknown> {
      const { token } = TokenSchema.parse(await control('/token', { email, roles: ROLES[email] }));
      return askJson(`${api}${path}`, { method, body, token, ifMatch });
    },
    /** @param to - an instant of the story */
    moveTo: (to: string) => control('/clock', { to: at(to) }),
    settle: () => control('/settle', {}),
    mails: async () => (await control('/mail')) as readonly Mail[],
    /** About records; what is said of the administration of a desk has none. */
    events: async () =>
      ((await control('/events')) as readonly PublishedEvent[])
        .filter((event) => event['detail-type'].startsWith('incident.'))
        .map(toTold),
    executions: async () => (await control('/executions')) as readonly { readonly transitions: number }[],
    deadLetters: async () => (await control('/dead-letters')) as readonly unknown[],
    close: () => {
      bus.destroy();
      smtp.close();
    },
  };
}

interface PublishedEvent {
  readonly 'detail-type': string;
  readonly detail: Omit<Told, 'type'>;
}

/** `incident.sla-breached.v1` is told as `sla-breached`. */
function toTold({ 'detail-type': type, detail }: PublishedEvent): Told {
  return { ...detail, type: type.split('.')[1] ?? type };
}
