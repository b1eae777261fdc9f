import {
  type PinpointSMSVoiceV2Client,
  PinpointSMSVoiceV2ServiceException,
  SendTextMessageCommand,
  SendVoiceMessageCommand,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import type { Language } from '#events/terms/vocabulary.ts';

/** By whom messages come, by the ARN or the id of a number, a pool or a sender; null for what is not set up. */
export interface Origins {
  readonly text: string | null;
  readonly voice: string | null;
}

export interface Message {
  /** E.164. */
  readonly to: string;
  readonly text: string;
  readonly language: Language;
}

/** What became of an attempt to send. */
export type MessageResult =
  | { readonly kind: 'sent'; readonly messageId: string }
  /** Another try would fail the same way. */
  | { readonly kind: 'impossible'; readonly reason: string };

export interface Messenger {
  /** @throws whatever a later try may cure */
  readonly send: (via: 'sms' | 'voice', message: Message) => Promise<MessageResult>;
}

/** Refusals for good: of the number, of the text, of the account's own settings. Outages and limits are thrown. */
const LASTING = ['ValidationException', 'ConflictException', 'ResourceNotFoundException'];

/** Voices of Amazon Polly that speak the language of whoever is called. */
const VOICES = { en: 'JOANNA', de: 'VICKI', fr: 'LEA' } as const satisfies Readonly<Record<Language, string>>;

/** Text messages and calls by AWS End User Messaging. */
export function createMessenger(client: PinpointSMSVoiceV2Client, { text, voice }: Origins): Messenger {
  const sendText = async (from: string, { to, text: body }: Message) => {
    const message = { DestinationPhoneNumber: to, OriginationIdentity: from, MessageBody: body };
    return client.send(new SendTextMessageCommand({ ...message, MessageType: 'TRANSACTIONAL' }));
  };
  const call = async (from: string, { to, text: body, language }: Message) => {
    const message = { DestinationPhoneNumber: to, OriginationIdentity: from, MessageBody: body };
    return client.send(
      new SendVoiceMessageCommand({ ...message, MessageBodyTextType: 'TEXT', VoiceId: VOICES[language] }),
    );
  };
  return {
    async send(via, message) {
      const from = via === 'sms' ? text : voice;
      if (from === null) return { kind: 'impossible', reason: `the stage has no number for ${via}` };
      try {
        const { MessageId = '' } = await (via === 'sms' ? sendText : call)(from, message);
        return { kind: 'sent', messageId: MessageId };
      } catch (error) {
        // Recorded instead of retried: what was refused is refused again.
        if (error instanceof PinpointSMSVoiceV2ServiceException && LASTING.includes(error.name)) {
          return { kind: 'impossible', reason: reasonOf(error) };
        }
        throw error;
      }
    },
  };
}

/** Its own code alone: the words name the number that was called, which is nobody's but whose it is. */
function reasonOf(refusal: PinpointSMSVoiceV2ServiceException): string {
  const code = 'Reason' in refusal ? refusal.Reason : 'ResourceType' in refusal ? refusal.ResourceType : undefined;
  return code === undefined ? refusal.name : `${refusal.name}: ${code}`;
}
