import * as z from 'zod';
import { words } from '#events/in/reading/fields.ts';

/** The samples of *Test action group* are about this subscription and about rules called so. */
const TEST_SUBSCRIPTION = '/subscriptions/11111111-1111-1111-1111-111111111111/';
const TEST_RULE = /^test-/i;

const TestSchema = z.object({
  essentials: z.object({ alertRule: words, alertId: words }).optional(),
  context: z.object({ name: words, id: words }).optional(),
});

/** @param body - of either schema */
export function isAzureTest(body: Readonly<Record<string, unknown>>): boolean {
  const read = TestSchema.safeParse('data' in body ? body.data : body);
  const { essentials, context } = read.data ?? {};
  const [rule, id] = essentials ? [essentials.alertRule, essentials.alertId] : [context?.name ?? '', context?.id ?? ''];
  return TEST_RULE.test(rule) && id.toLowerCase().startsWith(TEST_SUBSCRIPTION);
}
