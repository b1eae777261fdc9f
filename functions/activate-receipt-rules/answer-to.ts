import type { Answer } from '#shared/custom-resources/answer-stack.ts';
import { log } from '#shared/telemetry/log.ts';
import { safeError } from '#shared/telemetry/safe-error.ts';
import type { ResourceRequest } from './resource-request.ts';
import { type RuleSets, switchRuleSet } from './switch-rule-set.ts';

/** What became of a request, a failure too: a stack that is told nothing waits. */
export async function answerTo(sets: RuleSets, request: ResourceRequest): Promise<Answer> {
  const { RequestType } = request;
  try {
    const { did, active = '' } = await switchRuleSet(sets, request);
    log('RECEIPT_RULES_SWITCHED', { kind: RequestType, reason: did });
    return { Status: 'SUCCESS', Data: { Active: active } };
  } catch (cause) {
    // Recovery: the stack rolls back and shows the reason to whoever deploys.
    log('RECEIPT_RULES_FAILED', { kind: RequestType }, cause);
    const { name, message } = safeError(cause);
    return { Status: 'FAILED', Reason: `${name}: ${message}` };
  }
}
