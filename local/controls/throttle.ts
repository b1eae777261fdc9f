import * as z from 'zod';
import type { Control } from '#local/controls/context.ts';
import { checked } from '#local/controls/problem.ts';

const MOST_CALLS = 1_000_000;

/** `POST /_local/throttle`: the next `count` calls of functions to a table are refused as throttled; 0 ends it. */
export const throttleTable: Control = ({ runtime }, { body }) => {
  const tables = runtime.resources.ofType('AWS::DynamoDB::Table').map(({ physicalId }) => physicalId);
  const schema = z.strictObject({
    table: z.enum(tables, { error: `must be one of ${tables.join(', ')}` }).default(tables[0] ?? ''),
    operations: z.array(z.string().min(1)).min(1).default(['TransactWriteItems']),
    count: z.int().min(0).max(MOST_CALLS),
  });
  runtime.throttle.begin(checked(schema, body));
  return { left: runtime.throttle.left };
};

/** `GET /_local/throttle`: how many calls are still to be refused. */
export const readThrottle: Control = ({ runtime }) => ({ left: runtime.throttle.left });
