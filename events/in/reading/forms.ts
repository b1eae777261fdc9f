import * as z from 'zod';
import type { SourceAlert } from '#events/in/source/define-source.ts';

/** One of the forms in which a system sends its alerts, with what it comes to. */
export interface Form {
  /** Whether this form is meant, by a field that the others do not have. */
  is(value: Readonly<Record<string, unknown>>): boolean;
  readonly schema: z.ZodType<SourceAlert | readonly SourceAlert[] | null>;
}

/** A form, with its mapping bound to what its own schema has read. */
export function form<Schema extends z.ZodType>(
  is: Form['is'],
  schema: Schema,
  map: (value: z.output<Schema>) => SourceAlert | readonly SourceAlert[] | null,
): Form {
  return { is, schema: schema.transform(map) };
}

/**
 * Reads whichever form is meant, so that an error is about that form and not about all of them.
 *
 * @param unknown - what is said of a body in none of the forms
 */
export function anyForm(forms: readonly Form[], unknown: string) {
  return z.record(z.string(), z.unknown()).transform((value, context): SourceAlert | readonly SourceAlert[] | null => {
    const meant = forms.find(({ is }) => is(value));
    if (!meant) {
      context.addIssue({ code: 'custom', message: unknown });
      return z.NEVER;
    }
    const read = meant.schema.safeParse(value);
    if (read.success) return read.data;
    for (const { path, message } of read.error.issues) context.addIssue({ code: 'custom', path, message });
    return z.NEVER;
  });
}
