import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { DomainError } from '#domain/kernel/errors.ts';
import { type FieldError, validated } from './validate.ts';

const Schema = z.strictObject({
  title: z.string(),
  requester: z.strictObject({ email: z.email() }).optional(),
  calendar: z.union([z.string(), z.strictObject({ zone: z.string(), always: z.literal(true) })]).optional(),
});

function errorsOf(input: unknown): readonly FieldError[] {
  try {
    validated(Schema, input);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'invalid') return (error as DomainError<'invalid'>).data.errors;
    throw error;
  }
  throw new Error('was accepted');
}

describe('validated', () => {
  it('gives what the schema makes of the input', () => {
    expect(validated(Schema, { title: 'a' })).toEqual({ title: 'a' });
  });

  it('names every field that is missing, wrong or unknown, in one answer', () => {
    expect(errorsOf({ requester: { email: 'nobody' }, colour: 'red', size: 1 })).toEqual([
      { path: 'title', message: 'is missing' },
      { path: 'requester.email', message: 'Invalid email address' },
      { path: 'colour', message: 'is not known here' },
      { path: 'size', message: 'is not known here' },
    ]);
  });

  it('speaks of the shape that was meant where several are allowed', () => {
    expect(errorsOf({ title: 'a', calendar: { zone: 'UTC', allways: true } })).toEqual([
      { path: 'calendar.always', message: 'Invalid input: expected true' },
      { path: 'calendar.allways', message: 'is not known here' },
    ]);
    expect(errorsOf({ title: 'a', calendar: 5 })).toEqual([{ path: 'calendar', message: 'Invalid input' }]);
  });

  it('refuses a body that is no object', () => {
    expect(errorsOf([])).toEqual([{ path: '', message: 'Invalid input: expected object, received array' }]);
  });
});
