import * as z from 'zod';

/** What CloudFormation asks of a custom resource, as far as one reads it. @param properties - what the resource is declared with */
export function resourceRequest<Properties extends z.ZodType>(properties: Properties) {
  return z.object({
    RequestType: z.enum(['Create', 'Update', 'Delete']),
    RequestId: z.string(),
    StackId: z.string(),
    LogicalResourceId: z.string(),
    /** Where the answer is put. Signed: whoever reads it can answer, so it is in no log. */
    ResponseURL: z.url(),
    ResourceProperties: properties,
    OldResourceProperties: properties.optional(),
  });
}
