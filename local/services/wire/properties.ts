import * as z from 'zod';
import type { Resource } from '#local/runtime.ts';

/** A property the template may carry and that changes nothing on one machine (tags, encryption at rest, log delivery). */
export const inert = z.unknown().optional();

/** CloudFormation takes numbers as numbers and as strings. */
export const count = z.coerce.number().int().nonnegative();

/**
 * The properties of a resource, checked against the ones a service here knows. A property nobody knows, or a value of one that is not
 * supported, throws with its name: the desk must not start with half of what the template says.
 */
export function propertiesOf<T>(resource: Resource, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(resource.properties);
  if (parsed.success) return parsed.data;
  throw new Error(`${resource.stack}/${resource.logicalId} (${resource.type}): ${describeIssues(parsed.error)}`);
}

/** One line for people: each offending path and what is wrong with it. */
export function describeIssues(error: z.ZodError): string {
  return error.issues
    .map((issue) => {
      const path = issue.path.map(String).join('.');
      if (issue.code !== 'unrecognized_keys') return `${path || 'value'}: ${issue.message}`;
      return issue.keys.map((key) => `${path ? `${path}.` : ''}${key} is not supported on one machine`).join('; ');
    })
    .join('; ');
}
