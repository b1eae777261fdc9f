import type { Runtime, Service } from '#local/runtime.ts';
import { answering } from '#local/services/distribution/answer-viewer.ts';
import { readDistribution } from '#local/services/distribution/distribution-resources.ts';
import { serveAnswers } from '#local/services/http-api/serve-answers.ts';
import type { HttpApiService } from '#local/services/http-api/service.ts';
import type { Storage } from '#local/services/storage/service.ts';

/** What no other behaviour takes is the API's at the root of this machine, but for the console. */
const CONSOLE = '/console';

/** CloudFront: the template's distribution beside the API, each behaviour below its own path. */
export function createDistribution(runtime: Runtime, storage: Storage, httpApi: HttpApiService): Service {
  const distribution = readDistribution(runtime.resources);
  for (const behaviour of distribution?.behaviours ?? []) {
    const origins = { runtime, storage, api: httpApi.answer, distributionArn: distribution?.arn ?? '' };
    const prefix = behaviour.prefix === '' ? CONSOLE : behaviour.prefix.slice(0, -1);
    runtime.web.mount(prefix, serveAnswers(runtime, 'distribution', answering(origins, behaviour)));
  }
  return { name: 'distribution', start: async () => {}, stop: async () => {} };
}
