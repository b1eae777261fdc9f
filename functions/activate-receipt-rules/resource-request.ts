import * as z from 'zod';

const PropertiesSchema = z.object({ RuleSetName: z.string().min(1) });

/** What CloudFormation asks of a custom resource, as far as this one reads it. */
export const ResourceRequestSchema = z.object({
  RequestType: z.enum(['Create', 'Update', 'Delete']),
  RequestId: z.string(),
  StackId: z.string(),
  LogicalResourceId: z.string(),
  /** Where the answer is put. Signed: whoever reads it can answer, so it is in no log. */
  ResponseURL: z.url(),
  ResourceProperties: PropertiesSchema,
  OldResourceProperties: PropertiesSchema.optional(),
});

export type ResourceRequest = z.infer<typeof ResourceRequestSchema>;
