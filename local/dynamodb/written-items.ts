import * as z from 'zod';

/** An item a request wrote, or the key of one it changed or took away, as DynamoDB writes attributes. */
export type WrittenItem = unknown;

const WriteSchema = z.object({ Key: z.unknown(), Item: z.unknown() });
const LotSchema = z.array(
  z.object({ PutRequest: WriteSchema.partial().optional(), DeleteRequest: WriteSchema.partial().optional() }),
);
const BodySchema = z.object({
  ...WriteSchema.partial().shape,
  RequestItems: z.record(z.string(), LotSchema).default({}),
  TransactItems: z.array(z.record(z.string(), WriteSchema.partial())).default([]),
});

/** What a request that was carried out has written: of each item at least the key. */
export function writtenItems(body: unknown): readonly WrittenItem[] {
  const { TransactItems, RequestItems, ...single } = BodySchema.parse(body);
  const batched = Object.values(RequestItems).flat();
  const writes = [
    single,
    ...TransactItems.flatMap(Object.values<typeof single>),
    ...batched.flatMap(Object.values<typeof single>),
  ];
  return writes.map(({ Key, Item }) => Key ?? Item).filter((item) => item !== undefined);
}
