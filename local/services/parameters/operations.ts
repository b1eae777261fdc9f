import { createHash } from 'node:crypto';
import { WireError } from '#local/core/wire-error.ts';
import type { Principal, Runtime } from '#local/runtime.ts';
import type { WireRequest } from '#local/service.ts';
import { selected } from '#local/services/parameters/names.ts';
import { putParameter } from '#local/services/parameters/put-parameter.ts';
import { DELETE, GET, GET_BELOW, GET_SEVERAL, PUT } from '#local/services/parameters/requests.ts';
import type { Version, Versions } from '#local/services/parameters/versions.ts';
import { jsonInput, unknownOperation } from '#local/services/wire/json-wire.ts';

export interface ParametersContext {
  readonly runtime: Pick<Runtime, 'iam' | 'clock' | 'region' | 'accountId'>;
  readonly versions: Versions;
}

type Operation = (context: ParametersContext, request: WireRequest, caller: Principal) => unknown;

/** Answers an operation of Parameter Store after checking the caller's grant on the parameter, or the path. */
export function answerParameters(context: ParametersContext, request: WireRequest, caller: Principal): unknown {
  const operation = OPERATIONS[request.operation];
  if (operation === undefined) throw unknownOperation(request);
  return operation(context, request, caller);
}

const OPERATIONS: Readonly<Record<string, Operation>> = {
  PutParameter(context, request, caller) {
    const input = jsonInput(request, PUT);
    authorize(context, caller, 'ssm:PutParameter', input.Name);
    return putParameter(context.versions, input, context.runtime.clock.now());
  },
  GetParameter(context, request, caller) {
    const input = jsonInput(request, GET);
    authorize(context, caller, 'ssm:GetParameter', selected(input.Name).name);
    const found = find(context, input.Name);
    if (found !== undefined) return { Parameter: shown(context, found, input.WithDecryption) };
    const isThere = context.versions.find(selected(input.Name).name) !== undefined;
    throw new WireError(isThere ? 'ParameterVersionNotFound' : 'ParameterNotFound', `${input.Name} not found.`);
  },
  GetParameters(context, request, caller) {
    const { Names, WithDecryption } = jsonInput(request, GET_SEVERAL);
    for (const name of Names) authorize(context, caller, 'ssm:GetParameters', selected(name).name);
    const found = new Map(Names.map((name) => [name, find(context, name)]));
    return {
      Parameters: [...found.values()].flatMap((one) => (one ? [shown(context, one, WithDecryption)] : [])),
      InvalidParameters: [...found].flatMap(([name, one]) => (one ? [] : [name])),
    };
  },
  GetParametersByPath(context, request, caller) {
    const { Path, Recursive, WithDecryption, MaxResults, NextToken = '' } = jsonInput(request, GET_BELOW);
    authorize(context, caller, 'ssm:GetParametersByPath', Path);
    const prefix = Path.endsWith('/') ? Path : `${Path}/`;
    const below = context.versions.below(prefix, NextToken, MaxResults);
    const direct = below.filter(({ name }) => Recursive || !name.slice(prefix.length).includes('/'));
    const more = below.length === MaxResults;
    return {
      Parameters: direct.map((one) => shown(context, one, WithDecryption)),
      ...(more && { NextToken: below.at(-1)?.name }),
    };
  },
  DeleteParameter(context, request, caller) {
    const { Name } = jsonInput(request, DELETE);
    authorize(context, caller, 'ssm:DeleteParameter', Name);
    if (context.versions.delete(Name)) return {};
    throw new WireError('ParameterNotFound', `${Name} not found.`);
  },
};

function find({ versions }: ParametersContext, text: string): Version | undefined {
  const { name, version } = selected(text);
  return versions.find(name, version);
}

function shown(context: ParametersContext, { name, type, value, version, modifiedAt }: Version, plain: boolean) {
  return {
    ...{ Name: name, Type: type, Version: version, DataType: 'text', ARN: arnOf(context, name) },
    Value: type === 'String' || plain ? value : ciphertext(value),
    LastModifiedDate: modifiedAt / 1000,
  };
}

/** What nobody can read without asking for it in plain. */
function ciphertext(value: string): string {
  return createHash('sha512').update(value).digest('base64');
}

function authorize(context: ParametersContext, caller: Principal, action: string, name: string): void {
  context.runtime.iam.assertAllowed(caller, action, arnOf(context, name));
}

/** The slash a name begins with is the one behind `parameter`. */
function arnOf({ runtime: { region, accountId } }: ParametersContext, name: string): string {
  return `arn:aws:ssm:${region}:${accountId}:parameter/${name.replace(/^\//, '')}`;
}
