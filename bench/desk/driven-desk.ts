import { randomUUID } from 'node:crypto';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { createTransport } from 'nodemailer';
import { CLOUDWATCH_DETAIL_TYPE, CLOUDWATCH_SOURCE } from '#events/in/bus/cloudwatch.ts';
import { type DeskOptions, startDesk } from '#local/desk.ts';
import { postSlowly } from './post-slowly.ts';

/** A Monday within opening hours: deadlines are near. */
export const BEGINS = '2026-09-07T09:00:00.000Z';
const CREDENTIALS = { accessKeyId: 'bench', secretAccessKey: 'bench' };

export interface Mail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly headers: Readonly<Record<string, string>>;
}
export interface Execution {
  readonly name: string;
  readonly status: string;
  readonly transitions: number;
}

/** A whole desk, driven from outside. */
export interface DrivenDesk extends AsyncDisposable {
  api(method: 'GET' | 'POST' | 'PUT', path: string, body?: object): Promise<Record<string, unknown>>;
  alarm(name: string, value: 'ALARM' | 'OK'): Promise<void>;
  mail(message: object): Promise<void>;
  /** @returns how many timers have fired */
  moveTo(to: string): Promise<number>;
  now(): Promise<string>;
  settle(): Promise<void>;
  mails(): Promise<readonly Mail[]>;
  executions(): Promise<readonly Execution[]>;
  events(): Promise<readonly { 'detail-type': string }[]>;
}

export async function startDrivenDesk(options: DeskOptions = {}): Promise<DrivenDesk> {
  await using starting = new AsyncDisposableStack();
  const desk = await startDesk({ now: Date.parse(BEGINS), ...options });
  starting.defer(() => desk.stop());
  const { addresses, region, resources } = desk.runtime;
  const domain = resources.ofType('AWS::SES::EmailIdentity')[0]?.physicalId ?? '';
  const bus = new EventBridgeClient({ endpoint: addresses.aws, region, credentials: CREDENTIALS });
  const smtp = createTransport({ host: '127.0.0.1', port: addresses.smtpPort, ignoreTLS: true });
  starting.defer(() => bus.destroy());
  const ask = async <T>(method: 'GET' | 'POST' | 'PUT', path: string, body?: object, token?: string): Promise<T> => {
    const authorization =
      token === undefined ? {} : { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() };
    const headers = { 'content-type': 'application/json', ...authorization };
    const answer = await fetch(addresses.api + path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  const { token } = await ask<{ token: string }>('POST', '/_local/token', {
    email: 'ada@example.com',
    roles: ['agent', 'analyst', 'incident_manager', 'process_owner'],
  });
  const now = async () => (await ask<{ now: string }>('GET', '/_local/clock')).now;
  const kept = starting.move();
  return {
    now,
    api: (method, path, body) => ask(method, path, body, token),
    alarm: async (name, value) => {
      const detail = { alarmName: name, state: { value, reason: 'Threshold Crossed', timestamp: await now() } };
      const Resources = [`arn:aws:cloudwatch:${region}:123456789012:alarm:${name}`];
      const entry = { Source: CLOUDWATCH_SOURCE, DetailType: CLOUDWATCH_DETAIL_TYPE, Resources };
      await bus.send(new PutEventsCommand({ Entries: [{ ...entry, Detail: JSON.stringify(detail) }] }));
    },
    mail: async (message) => {
      await smtp.sendMail({
        from: 'Bob <bob@example.com>',
        to: `desk@${domain}`,
        date: new Date(await now()),
        ...message,
      });
    },
    moveTo: async (to) => (await postSlowly<{ fired: number }>(`${addresses.api}/_local/clock`, { to })).fired,
    settle: async () => void (await ask('POST', '/_local/settle', {})),
    mails: () => ask('GET', '/_local/mail'),
    executions: () => ask('GET', '/_local/executions'),
    events: () => ask('GET', '/_local/events'),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}
