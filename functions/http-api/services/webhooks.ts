import type { ServiceParts } from '#functions/http-api/api/services.ts';
import type { WebhooksService } from '#shared/use-cases/webhooks/webhooks.ts';
import { webhooksService } from '#shared/use-cases/webhooks/webhooks-service.ts';

/** On AWS the machine itself is Lambda's, and nobody's to call. */
const LOCAL_STAGE = 'local';

export function webhooks(parts: ServiceParts): WebhooksService {
  return webhooksService(parts, parts.stage === LOCAL_STAGE);
}
