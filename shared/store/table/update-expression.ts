/** What an update does to an item, and what the item must be like for it. */
export interface ItemChange {
  readonly set: Readonly<Record<string, unknown>>;
  /** Fields that grow by one. */
  readonly grow: readonly string[];
  readonly where: readonly (readonly [field: string, relation: '=' | '<' | '<=' | '>=', value: unknown])[];
}

/** @returns the change in DynamoDB's words; every field by a placeholder, for many names are reserved */
export function updateExpression({ set, grow, where }: ItemChange) {
  const fields = [...new Set([...Object.keys(set), ...grow, ...where.map(([field]) => field)])];
  const sets = Object.keys(set).map((field, index) => `#${field} = :set${index}`);
  const grows = grow.map((field) => `#${field} = #${field} + :one`);
  return {
    UpdateExpression: `SET ${[...sets, ...grows].join(', ')}`,
    ConditionExpression: where.map(([field, relation], index) => `#${field} ${relation} :where${index}`).join(' AND '),
    ExpressionAttributeNames: Object.fromEntries(fields.map((field) => [`#${field}`, field])),
    ExpressionAttributeValues: {
      ...(grow.length > 0 && { ':one': 1 }),
      ...Object.fromEntries(Object.values(set).map((value, index) => [`:set${index}`, value])),
      ...Object.fromEntries(where.map(([, , value], index) => [`:where${index}`, value])),
    },
  };
}
