import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { DomainError, invalid } from '#domain/kernel/errors.ts';
import { guarded } from './guarded.ts';
import { safeError } from './safe-error.ts';

/** Everything a logger or a runtime could print of an error, fields and causes with it. */
function printed(error: unknown): string {
  if (!(error instanceof Error)) return JSON.stringify(error) ?? '';
  const { name, message, stack, cause } = error;
  return [name, message, stack, JSON.stringify({ ...error }), cause === undefined ? '' : printed(cause)].join('\n');
}

const word = fc.stringMatching(/^[a-z]{6,12}$/).map((text) => `zz${text}`);
/** Errors as they come, each carrying a person's word somewhere. */
const CARRIERS: readonly (readonly [string, (text: string) => unknown])[] = [
  ['a domain error with what was found', (text) => new DomainError('duplicate', { pk: 'x', found: { title: text } })],
  ['a refusal of a field', (text) => invalid('title', `must not be ${text}`)],
  ['a refusal with its reason', (text) => new DomainError('conflict', { reason: `${text} wrote first` })],
  ['input a schema refuses', (text) => z.object({ impact: z.enum(['a']) }).safeParse({ impact: text }).error],
  ['keys a schema does not know', (text) => z.strictObject({}).safeParse({ [`${text}@example.com`]: 1 }).error],
  ['text that is no JSON', (text) => thrownBy(() => JSON.parse(`${text} {`))],
  [
    'items a transaction was refused for',
    (text) => Object.assign(new Error('x'), { CancellationReasons: [{ Item: { text } }] }),
  ],
  ['an address in a message', (text) => new Error(`not verified: ${text}@example.com, eu-central-1`)],
  ['an address of a webhook', (text) => new Error(`connect to https://hooks.example.com/${text} failed`)],
  ['a token', (text) => new Error(`refused fl_default_generic_${text} and whsec_${text}`)],
  ['a quoted value', (text) => new RangeError(`Invalid time zone: '${text}', "${text}", “${text}”`)],
  ['a cause of a cause', (text) => new Error('x', { cause: new Error('y', { cause: invalid('a', text) }) })],
  ['no error at all', (text) => `failed for "${text}"`],
];

function thrownBy(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

describe.each(CARRIERS)('Given %s', (_, carrier) => {
  it('then nothing a log prints of it has what a person said', async () => {
    await fc.assert(
      fc.asyncProperty(word, async (text) => {
        const error = carrier(text);
        expect(printed(safeError(error))).not.toContain(text);
        const fails = guarded(() => Promise.reject(error));
        await expect(fails().catch(printed)).resolves.not.toContain(text);
      }),
      { numRuns: 20 },
    );
  });
});

describe('Given an error somebody must understand at night', () => {
  it('then its name, what is wrong with which field, and where it was thrown are told', () => {
    const error = safeError(invalid('requester.email', 'must be an address'));
    expect(error.message).toBe('invalid: requester.email');
    expect(error.stack).toContain('safe-error.test.ts');
    const refused = z.object({ a: z.array(z.object({ at: z.iso.datetime() })) }).safeParse({ a: [{ at: 'x' }] }).error;
    expect(safeError(refused)).toMatchObject({ name: 'ZodError', message: 'invalid: a.0.at: invalid_format' });
  });

  it('then what the engine and AWS say stays', () => {
    const told = [
      "Cannot read properties of undefined (reading 'title')",
      'User: arn:aws:sts::1:assumed-role/x is not authorized to perform: dynamodb:PutItem on resource: arn:aws:dynamodb:x',
      'Transaction cancelled, please refer cancellation reasons for specific reasons [ConditionalCheckFailed, None]',
    ];
    for (const message of told) expect(safeError(new Error(message)).message).toBe(message);
  });

  it('then callers know it by its name', () => {
    class TimerFiredEarly extends Error {
      override readonly name = 'TimerFiredEarly';
    }
    expect(safeError(new TimerFiredEarly('3 ms early'))).toMatchObject({
      name: 'TimerFiredEarly',
      message: '3 ms early',
    });
  });
});
