import type { SecretParts } from '#shared/use-cases/secrets/secret-parts.ts';
import type { WebhooksService } from '#shared/use-cases/webhooks/webhooks.ts';

/** On AWS the machine itself is Lambda's, and nobody's to call. */
const LOCAL_STAGE = 'local';

/** Loaded when somebody keeps webhooks: few calls do. */
export function webhooks(parts: SecretParts, stage: string): WebhooksService {
  const service = async (): Promise<WebhooksService> =>
    (await import('#shared/use-cases/webhooks/webhooks-service.ts')).webhooksService(parts, stage === LOCAL_STAGE);
  return {
    list: async (...call) => (await service()).list(...call),
    read: async (...call) => (await service()).read(...call),
    add: async (...call) => (await service()).add(...call),
    renewSecret: async (...call) => (await service()).renewSecret(...call),
    change: async (...call) => (await service()).change(...call),
    deliveries: async (...call) => (await service()).deliveries(...call),
    test: async (...call) => (await service()).test(...call),
    replay: async (...call) => (await service()).replay(...call),
    remove: async (...call) => (await service()).remove(...call),
    journals: {
      timeline: async (...call) => (await service()).journals.timeline(...call),
      verify: async (...call) => (await service()).journals.verify(...call),
    },
  };
}
