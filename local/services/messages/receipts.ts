import type { Events } from '#local/services/events/service.ts';

/*
 * The simulator's numbers of AWS End User Messaging (United States): what is sent to them is answered by the event the service puts
 * on the default bus for such a phone. Other numbers are nobody's on one machine, so nothing is ever told of them.
 */
const ARRIVES = '+14254147755';
const FAILS = '+14254147167';

const TYPES = {
  sms: {
    'detail-type': 'Text Message Delivery Status Updated',
    arrived: ['TEXT_DELIVERED', 'Message has been accepted by phone'],
    failed: ['TEXT_UNREACHABLE', 'Phone is currently unreachable/unavailable'],
  },
  voice: {
    'detail-type': 'Voice Message Delivery Status Updated',
    arrived: ['VOICE_COMPLETED', 'Call was completed'],
    failed: ['VOICE_NO_ANSWER', 'Call was not answered'],
  },
} as const;

interface Sent {
  readonly id: string;
  readonly via: keyof typeof TYPES;
  readonly to: string;
}

export function tellReceipt(events: Pick<Events, 'emit'>, { id: messageId, via, to }: Sent): void {
  if (to !== ARRIVES && to !== FAILS) return;
  const { 'detail-type': type, arrived, failed } = TYPES[via];
  const [eventType, messageStatusDescription] = to === ARRIVES ? arrived : failed;
  const detail = { eventType, eventVersion: '1.0', isFinal: true, messageId, messageStatusDescription };
  events.emit({ 'detail-type': type, source: 'aws.sms-voice', resources: [], detail });
}
