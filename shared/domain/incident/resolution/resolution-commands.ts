import * as z from 'zod';
import { type Asked, name, text } from '#domain/incident/record/command-fields.ts';

export const ResolveSchema = z.strictObject({
  code: name,
  notes: text,
  workaround: z.boolean().default(false),
  category: name.nullish(),
  subcategory: name.nullish(),
});
export const ConfirmSchema = z.strictObject({});
export const ReopenSchema = z.strictObject({ reason: text });
export const CloseSchema = z.strictObject({ code: name.optional() });
export const CancelSchema = z.strictObject({ reason: text });

export type ResolutionCommand =
  | Asked<'resolve', typeof ResolveSchema>
  | { readonly type: 'confirm' }
  | Asked<'reopen', typeof ReopenSchema>
  | Asked<'close', typeof CloseSchema>
  | Asked<'cancel', typeof CancelSchema>;
