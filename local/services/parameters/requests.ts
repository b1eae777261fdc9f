import * as z from 'zod';
import { count } from '#local/services/wire/properties.ts';

/** The inputs of the SSM operations served here. Fields AWS knows and we do not are refused. */
const Name = z.string().min(1).max(2048);
const WithDecryption = z.boolean().default(false);

export const PUT = z.strictObject({
  Name,
  Value: z.string().min(1),
  Type: z.enum(['String', 'SecureString']).optional(),
  Description: z.string().max(1024).optional(),
  /** The key AWS manages, which costs nothing and needs no grant. */
  KeyId: z.literal('alias/aws/ssm').optional(),
  Overwrite: z.boolean().default(false),
  Tier: z.literal('Standard').default('Standard'),
  DataType: z.literal('text').default('text'),
});
export const GET = z.strictObject({ Name, WithDecryption });
export const GET_SEVERAL = z.strictObject({ Names: z.array(Name).min(1).max(10), WithDecryption });
export const GET_BELOW = z.strictObject({
  Path: Name,
  Recursive: z.boolean().default(false),
  WithDecryption,
  MaxResults: count.min(1).max(10).default(10),
  NextToken: z.string().optional(),
});
export const DELETE = z.strictObject({ Name });
