import type { Runtime } from '#local/runtime.ts';
import type { Service } from '#local/service.ts';
import type { CustomResources } from '#local/services/custom-resources/service.ts';
import { answering } from '#local/services/distribution/answer-viewer.ts';
import { readDistribution } from '#local/services/distribution/distribution-resources.ts';
import type { GatewayRequest } from '#local/services/http-api/gateway-event.ts';
import { serveAnswers } from '#local/services/http-api/serve-answers.ts';
import type { HttpApiService } from '#local/services/http-api/service.ts';
import type { Storage } from '#local/services/storage/service.ts';

/** What no other behaviour takes is the API's at the root of this machine, but for the console. */
const CONSOLE = '/console';

interface DistributionParts {
  readonly storage: Storage;
  readonly httpApi: HttpApiService;
  readonly customResources: CustomResources;
}

/** CloudFront: the template's distribution beside the API, each behaviour below its own path. */
export function createDistribution(
  runtime: Runtime,
  { storage, httpApi, customResources }: DistributionParts,
): Service {
  const distribution = readDistribution(runtime.resources);
  for (const behaviour of distribution?.behaviours ?? []) {
    const origins = { runtime, storage, api: httpApi.answer, distributionArn: distribution?.arn ?? '' };
    const prefix = behaviour.prefix === '' ? CONSOLE : behaviour.prefix.slice(0, -1);
    const answer = answering(origins, behaviour);
    const answerOnceThere = async (request: GatewayRequest) => {
      if (behaviour.origin.kind === 'bucket') await customResources.makeRest();
      return answer(request);
    };
    runtime.web.mount(prefix, serveAnswers(runtime, 'distribution', answerOnceThere));
  }
  return { name: 'distribution', start: async () => {}, stop: async () => {} };
}
