import { createHmac } from 'node:crypto';
import { expect } from 'vitest';
import type { DeskOnThisMachine } from '#test/harness/desk/desk-on-this-machine.ts';
import { aCallingStep, aReceiver, isSignedWith } from './webhook-receiver.ts';
import { postAlert } from './webhooks.ts';

/** An answer that says nothing of a proof: the body is one nobody can read. */
const UNREADABLE = '{"alerts":[]}';

/** A secret of each kind, set and used. */
export async function touchSecrets(desk: DeskOnThisMachine): Promise<void> {
  const admin = await desk.as('admin', { tenant: 'secrets' });
  await using pager = await aReceiver();
  const secret = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;
  await admin.configure(() => ({ webhooks: { pager: { url: pager.url, secret } } }));
  await desk.deliver('call-webhook', aCallingStep('secrets', 'pager'));
  await desk.settle();
  expect(pager.calls.map((call) => isSignedWith(secret, call))).toEqual([true]);
  expect(await signedAlert(desk, 'secrets', 'signs with this text')).toBe(401);
  await admin.request('PUT', '/integrations/grafana/secret', { secret: 'signs with this text' });
  expect(await signedAlert(desk, 'secrets', 'signs with this text')).not.toBe(401);
}

/** @returns the status of a body that Grafana signed */
export async function signedAlert(
  desk: DeskOnThisMachine,
  tenant: string,
  secret: string,
  integration = 'grafana',
): Promise<number> {
  const seconds = String(Math.floor(Date.parse(await desk.controls.now()) / 1000));
  const signature = createHmac('sha256', secret).update(`${seconds}:${UNREADABLE}`).digest('hex');
  const headers = {
    ...{ 'content-type': 'application/json', 'x-grafana-alerting-timestamp': seconds },
    'x-grafana-alerting-signature': signature,
  };
  return (await postAlert(desk, `${integration}?tenant=${tenant}`, UNREADABLE, headers)).status;
}
