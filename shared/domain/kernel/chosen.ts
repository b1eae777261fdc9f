import * as z from 'zod';

/**
 * What may leave the desk, chosen field by field: of every object only the keys its schema names, at any depth. Nothing is
 * checked or changed, so that what was stored under an older schema can still be told.
 *
 * @param schema - the allow-list: of an answer, an event, a page
 */
export function chosen<Schema extends z.ZodType>(schema: Schema, value: z.input<Schema>): z.output<Schema>;
export function chosen(schema: z.core.$ZodType, value: unknown): unknown;
export function chosen(schema: z.core.$ZodType, value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (schema instanceof z.ZodObject) return chosenFields(schema, value);
  if (schema instanceof z.ZodRecord) return mapValues(value, (item) => chosen(schema.valueType, item));
  if (schema instanceof z.ZodArray) return eachOf(value, (item) => chosen(schema.element, item));
  if (schema instanceof z.ZodTuple) return eachOf(value, (item, index) => chosen(itemAt(schema, index), item));
  if (schema instanceof z.ZodUnion) return chosen(optionFor(schema, value), value);
  if (schema instanceof z.ZodPipe) return chosen(schema.def.out, value);
  if (schema instanceof z.ZodLazy) return chosen(schema.unwrap(), value);
  if (isWrapper(schema)) return chosen(schema.def.innerType, value);
  // Free by its schema: any JSON, unknown, or what a transformation makes.
  return value;
}

function chosenFields(schema: z.ZodObject, value: object): unknown {
  // Of keys beyond those named, a loose object says what they may hold; a strict one and any other has none.
  const rest = schema.def.catchall;
  const open = rest !== undefined && !(rest instanceof z.ZodNever);
  const known = Object.entries(value).filter(([key]) => open || Object.hasOwn(schema.shape, key));
  return Object.fromEntries(known.map(([key, item]) => [key, chosen(schema.shape[key] ?? z.unknown(), item)]));
}

/** The first that fits it; of what fits none the first, which leaves out what that does not know. */
function optionFor(schema: z.ZodUnion, value: unknown): z.core.$ZodType {
  const { options } = schema;
  return options.find((option) => z.safeParse(option, value).success) ?? options[0] ?? z.never();
}

function itemAt(schema: z.ZodTuple, index: number): z.core.$ZodType {
  return schema.def.items[index] ?? schema.def.rest ?? z.unknown();
}

type Wrapper = z.core.$ZodType & { readonly def: { readonly innerType: z.core.$ZodType } };

function isWrapper(schema: z.core.$ZodType): schema is Wrapper {
  return 'innerType' in schema._zod.def;
}

function eachOf(value: object, choose: (item: unknown, index: number) => unknown): unknown {
  return Array.isArray(value) ? value.map(choose) : value;
}

function mapValues(value: object, choose: (item: unknown) => unknown): unknown {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, choose(item)]));
}
