import { SESClient } from '@aws-sdk/client-ses';
import { answerStack } from '#shared/custom-resources/answer-stack.ts';
import { framed } from '#shared/middleware/framed.ts';
import { parsedBy } from '#shared/middleware/read-event.ts';
import { answerTo } from './answer-to.ts';
import { ResourceRequestSchema } from './resource-request.ts';
import { sesRuleSets } from './ses-rule-sets.ts';

/** Two calls with their retries; of the function's thirty seconds that leaves time to answer for what took longer. */
const SES_MILLISECONDS = 20_000;

const ses = new SESClient({});

/** A custom resource: what is no use asking SES is answered as a failure; an answer that cannot be put is thrown, and Lambda tries again. */
export const handler = framed()
  .use(parsedBy(ResourceRequestSchema))
  .handler(async (request) => {
    const sets = sesRuleSets(ses, AbortSignal.timeout(SES_MILLISECONDS));
    // A set under another name is another resource.
    await answerStack(request, request.ResourceProperties.RuleSetName, await answerTo(sets, request));
  });
