import * as z from 'zod';
import { describeIssues } from '#local/services/wire/properties.ts';

/** A JSONPath of the reference kind: `$`, `$.a.b`, `$$.Execution.Name`. Filters, wildcards and intrinsic functions are not understood. */
const PATH = z
  .string()
  .regex(/^\$\$?(\.[A-Za-z_][\w-]*)*$/, 'only reference paths like $.a.b are supported on one machine');

const COMMON = { Comment: z.string().optional(), QueryLanguage: z.literal('JSONPath').optional() };
const THEN = { Next: z.string().optional(), End: z.literal(true).optional() };

const COMPARISONS = ['StringEquals', 'NumericEquals', 'BooleanEquals', 'IsPresent'] as const;

const RULE = z
  .strictObject({
    Variable: PATH,
    Next: z.string(),
    StringEquals: z.string().optional(),
    NumericEquals: z.number().optional(),
    BooleanEquals: z.boolean().optional(),
    IsPresent: z.boolean().optional(),
    Comment: z.string().optional(),
  })
  .refine(
    (rule) => COMPARISONS.filter((name) => rule[name] !== undefined).length === 1,
    'needs exactly one comparison',
  );

const RETRY = z.strictObject({
  ErrorEquals: z.array(z.string()).min(1),
  IntervalSeconds: z.number().int().positive().default(1),
  MaxAttempts: z.number().int().nonnegative().default(3),
  BackoffRate: z.number().min(1).default(2),
  MaxDelaySeconds: z.number().int().positive().optional(),
  JitterStrategy: z.enum(['FULL', 'NONE']).optional(),
  Comment: z.string().optional(),
});

const CATCH = z.strictObject({
  ErrorEquals: z.array(z.string()).min(1),
  Next: z.string(),
  ResultPath: PATH.nullable().default('$'),
  Comment: z.string().optional(),
});

const CHOICE = z.strictObject({
  ...COMMON,
  Type: z.literal('Choice'),
  Choices: z.array(RULE).min(1),
  Default: z.string().optional(),
});
const WAIT = z.strictObject({
  ...COMMON,
  ...THEN,
  Type: z.literal('Wait'),
  TimestampPath: PATH.optional(),
  Seconds: z.number().int().nonnegative().optional(),
});
const TASK = z.strictObject({
  ...COMMON,
  ...THEN,
  Type: z.literal('Task'),
  Resource: z
    .string()
    .regex(
      /^arn:aws:(lambda:[^:]+:\d+:function:.+|states:::lambda:invoke)$/,
      'only Lambda is supported on one machine',
    ),
  Parameters: z.record(z.string(), z.unknown()).optional(),
  ResultPath: PATH.nullable().default('$'),
  OutputPath: PATH.optional(),
  TimeoutSeconds: z.number().int().positive().optional(),
  Retry: z.array(RETRY).default([]),
  Catch: z.array(CATCH).default([]),
});
const PASS = z.strictObject({ ...COMMON, ...THEN, Type: z.literal('Pass'), Result: z.unknown().optional() });
const SUCCEED = z.strictObject({ ...COMMON, Type: z.literal('Succeed') });
const FAIL = z.strictObject({
  ...COMMON,
  Type: z.literal('Fail'),
  Error: z.string().optional(),
  Cause: z.string().optional(),
});

const FLAT_STATES = [CHOICE, WAIT, TASK, PASS, SUCCEED, FAIL] as const;

/** What is done for each item: a definition of its own, without a Map inside. */
const ITEM_PROCESSOR = z.strictObject({
  ProcessorConfig: z.strictObject({ Mode: z.literal('INLINE') }).optional(),
  StartAt: z.string(),
  States: z.record(z.string(), z.discriminatedUnion('Type', FLAT_STATES)),
});
const MAP = z.strictObject({
  ...COMMON,
  ...THEN,
  Type: z.literal('Map'),
  ItemsPath: PATH.default('$'),
  MaxConcurrency: z.number().int().nonnegative().default(0),
  ItemProcessor: ITEM_PROCESSOR,
  ResultPath: PATH.nullable().default('$'),
  Catch: z.array(CATCH).default([]),
});

const DEFINITION = z.strictObject({
  Comment: z.string().optional(),
  QueryLanguage: z.literal('JSONPath').optional(),
  StartAt: z.string(),
  TimeoutSeconds: z.number().int().positive().optional(),
  States: z.record(z.string(), z.discriminatedUnion('Type', [...FLAT_STATES, MAP])),
});

export type Definition = z.infer<typeof DEFINITION>;
export type State = Definition['States'][string];
export type ChoiceState = z.infer<typeof CHOICE>;
export type TaskState = z.infer<typeof TASK>;
export type WaitState = z.infer<typeof WAIT>;
export type MapState = z.infer<typeof MAP>;
export type Retrier = z.infer<typeof RETRY>;

/** What `arn:aws:states:::lambda:invoke` may be given; the rest (qualifier, asynchronous invocation) means something else. */
const INVOKE_PARAMETERS = new Set(['FunctionName', 'Payload', 'Payload.$']);

/** Reads a definition in the Amazon States Language. A state type or field the interpreter does not know throws with its place. */
export function parseDefinition(text: string): Definition {
  const parsed = DEFINITION.safeParse(JSON.parse(text));
  if (!parsed.success) throw new Error(describeIssues(parsed.error));
  checkStates(parsed.data.States);
  return parsed.data;
}

function checkStates(states: Definition['States']): void {
  for (const [name, state] of Object.entries(states)) {
    if (state.Type === 'Task') checkParameters(name, state);
    if (state.Type === 'Map') checkStates(state.ItemProcessor.States);
    for (const target of targetsOf(state)) {
      if (!(target in states)) throw new Error(`States.${name}: there is no state ${target}`);
    }
  }
}

function checkParameters(name: string, state: TaskState): void {
  const strange = Object.keys(state.Parameters ?? {}).find(
    (key) => state.Resource.startsWith('arn:aws:states:') && !INVOKE_PARAMETERS.has(key),
  );
  if (strange !== undefined) throw new Error(`States.${name}.Parameters.${strange} is not supported on one machine`);
  checkTemplate(state.Parameters, `States.${name}.Parameters`);
}

function checkTemplate(template: unknown, place: string): void {
  if (typeof template !== 'object' || template === null) return;
  for (const [key, value] of Object.entries(template)) {
    const wrong = key.endsWith('.$') && !PATH.safeParse(value).success;
    if (wrong) throw new Error(`${place}.${key}: ${value} is not supported on one machine`);
    checkTemplate(value, `${place}.${key}`);
  }
}

function targetsOf(state: State): readonly string[] {
  switch (state.Type) {
    case 'Choice':
      return [...state.Choices.map(({ Next }) => Next), ...(state.Default === undefined ? [] : [state.Default])];
    case 'Task':
    case 'Map':
      return [...following(state), ...state.Catch.map(({ Next }) => Next)];
    case 'Wait':
    case 'Pass':
      return following(state);
    case 'Succeed':
    case 'Fail':
      return [];
    default:
      return state satisfies never;
  }
}

function following(state: { Next?: string | undefined; End?: true | undefined }): readonly string[] {
  if ((state.Next === undefined) === (state.End === undefined)) throw new Error('a state needs either Next or End');
  return state.Next === undefined ? [] : [state.Next];
}
