import * as z from 'zod';

/** The inputs of the operations served here, as far as the service says them. Fields AWS knows and we do not are refused. */
const common = {
  DestinationPhoneNumber: z.string().regex(/^\+?[1-9][0-9]{1,18}$/),
  OriginationIdentity: z.string().min(1).max(256),
};

export const TEXT = z.strictObject({
  ...common,
  MessageBody: z.string().min(1).max(1600),
  MessageType: z.enum(['TRANSACTIONAL', 'PROMOTIONAL']).optional(),
});

export const VOICE = z.strictObject({
  ...common,
  MessageBody: z.string().min(1).max(6000),
  MessageBodyTextType: z.enum(['TEXT', 'SSML']).optional(),
  VoiceId: z.string().optional(),
});
