import { type SESClient, SESServiceException } from '@aws-sdk/client-ses';
import { describe, expect, it } from 'vitest';
import { Patience } from './patience.ts';
import { sendMail } from './send.ts';

const MAIL = {
  from: 'help@desk.example.com',
  to: 'Bob@Customer.example',
  raw: new Uint8Array([1]),
  configurationSet: 'set',
  tags: [],
};

const refusal = (name: string, message = 'no') =>
  new SESServiceException({ name, message, $fault: 'client', $metadata: {} });
const denied = (identity: string) =>
  refusal(
    'AccessDenied',
    `User \`x' is not authorized to perform \`ses:SendRawEmail' on resource \`arn:aws:ses:eu-west-1:1:identity/${identity}'`,
  );

/** SES that refuses so, one after the other, and then takes the mail; its time goes by pauses alone. */
async function attempt(...refusals: Error[]) {
  let [now, calls] = [0, 0];
  const pause = async (milliseconds: number) => {
    now += milliseconds;
  };
  const patience = new Patience({ now: () => now, pause, random: () => 0.5 });
  patience.begin(10_000);
  const send = async () => {
    calls += 1;
    const error = refusals.shift();
    if (error) throw error;
    return { MessageId: 'id' };
  };
  const result = await sendMail({ send } as unknown as SESClient, MAIL, patience).catch((error: Error) => error.name);
  return { result, calls, now };
}

describe('given SES that takes one mail a second', () => {
  it.each(['Throttling', 'ThrottlingException'])('when it says %s then the mail waits for its turn', async (name) => {
    const { result, calls, now } = await attempt(refusal(name), refusal(name));
    expect({ result, calls, now }).toEqual({ result: { kind: 'sent', messageId: 'id' }, calls: 3, now: 4_000 });
  });

  it('when it does not come within what the function has then the next try has it', async () => {
    const { result, now } = await attempt(...Array.from({ length: 50 }, () => refusal('Throttling')));
    expect([result, now <= 10_000]).toEqual(['Throttling', true]);
  });
});

describe('given the sandbox', () => {
  it.each(['bob@customer.example', 'customer.example'])(
    'when SES asks for a permission on %s then the mail is impossible, and why is said',
    async (identity) => {
      expect((await attempt(denied(identity))).result).toMatchObject({
        kind: 'impossible',
        reason: expect.stringMatching(/^AccessDenied: .*sandbox.*customer\.example$/),
      });
    },
  );

  it('when the recipient is not verified then the mail is impossible, in the words of SES', async () => {
    const { result } = await attempt(refusal('MessageRejected', 'Email address is not verified.'));
    expect(result).toEqual({ kind: 'impossible', reason: 'MessageRejected: Email address is not verified.' });
  });
});

describe('given a desk that may not send', () => {
  it.each([
    ['its own identity', denied('desk.example.com')],
    ['its configuration set', refusal('AccessDenied', 'not authorized on resource configuration-set/x')],
    ['an outage', refusal('ServiceUnavailable')],
  ])('when it is for %s then it is thrown, for a later try to cure', async (_, error) => {
    expect(await attempt(error)).toMatchObject({ result: error.name, calls: 1 });
  });
});
