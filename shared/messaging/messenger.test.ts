import {
  ConflictException,
  type PinpointSMSVoiceV2Client,
  ResourceNotFoundException,
  ValidationException,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { expect, it } from 'vitest';
import { createMessenger } from './messenger.ts';

const NUMBER = '+4915112345678';
const words = `1 validation error detected: Value '${NUMBER}' at 'destinationPhoneNumber' failed to satisfy constraint`;
const about = { message: words, $metadata: {} };

it.each([
  ['a number', new ValidationException({ ...about, Reason: 'INVALID_PARAMETER' }), 'INVALID_PARAMETER'],
  [
    'whoever wants none',
    new ConflictException({ ...about, Reason: 'DESTINATION_PHONE_NUMBER_OPTED_OUT' }),
    'OPTED_OUT',
  ],
  ['an origin', new ResourceNotFoundException({ ...about, ResourceType: 'phone-number' }), 'phone-number'],
])('given that %s is refused, then it is said why, and the number is not', async (_, refusal, why) => {
  const client = { send: () => Promise.reject(refusal) } as unknown as PinpointSMSVoiceV2Client;
  const messenger = createMessenger(client, { text: 'pool', voice: null });
  const result = await messenger.send('sms', { to: NUMBER, text: 'INC-000001', language: 'en' });
  expect(result).toEqual({ kind: 'impossible', reason: expect.stringContaining(why) });
  expect(JSON.stringify(result)).not.toContain(NUMBER.slice(1));
});
