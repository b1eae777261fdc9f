import { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { createMessenger, type Messenger, type Origins } from './messenger.ts';

/** Text messages and calls by the account and region the function runs in. */
export function openMessenger(origins: Origins): Messenger {
  return createMessenger(new PinpointSMSVoiceV2Client({}), origins);
}
