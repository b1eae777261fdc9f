import {
  DescribeActiveReceiptRuleSetCommand,
  type SESClient,
  SetActiveReceiptRuleSetCommand,
} from '@aws-sdk/client-ses';
import type { RuleSets } from './switch-rule-set.ts';

/** @param abortSignal - ends a call that takes too long to be answered for */
export function sesRuleSets(client: SESClient, abortSignal: AbortSignal): RuleSets {
  return {
    async active() {
      const { Metadata } = await client.send(new DescribeActiveReceiptRuleSetCommand({}), { abortSignal });
      return Metadata?.Name;
    },
    async activate(name) {
      await client.send(new SetActiveReceiptRuleSetCommand({ RuleSetName: name }), { abortSignal });
    },
  };
}
