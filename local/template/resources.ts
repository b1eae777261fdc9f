import type { Resource, Resources } from '#local/runtime.ts';
import type { Stack } from '#local/template/assembly.ts';
import { isRecord, NO_VALUE, resolve, type Scope } from '#local/template/intrinsics.ts';
import { atThisMachine } from '#local/template/own-addresses.ts';
import type { Identity } from '#local/template/resource-naming.ts';
import { RESOURCE_TYPES } from '#local/template/resource-types.ts';

export interface Place {
  readonly region: string;
  readonly accountId: string;
  /** The HTTP API's address. */
  readonly apiUrl: string;
  /** The wire endpoint's address. */
  readonly awsUrl: string;
}

/**
 * Resolves every resource of every stack.
 * @throws Error naming stack, logical id and type of the first resource that is not known or does not resolve.
 */
export function resolveResources(stacks: readonly Stack[], place: Place): Resources {
  const scopes = new Map<string, StackScope>();
  const exports = (name: string) => findExport(name, stacks, scopes);
  for (const stack of stacks) scopes.set(stack.name, new StackScope(stack, place, exports));
  return index([...scopes.values()].flatMap((scope) => scope.resources()));
}

function findExport(name: string, stacks: readonly Stack[], scopes: ReadonlyMap<string, StackScope>): unknown {
  for (const { name: stackName, template } of stacks) {
    const scope = scopes.get(stackName);
    const output = Object.values(template.Outputs).find(({ Export }) => Export && scope?.resolve(Export.Name) === name);
    if (output && scope) return scope.resolve(output.Value);
  }
  throw new Error(`no stack exports ${name}`);
}

class StackScope implements Scope {
  readonly #stack: Stack;
  readonly #place: Place;
  readonly #exports: (name: string) => unknown;
  readonly #identities = new Map<string, Identity>();
  readonly #underway = new Set<string>();

  constructor(stack: Stack, place: Place, exports: (name: string) => unknown) {
    this.#stack = stack;
    this.#place = place;
    this.#exports = exports;
  }

  resolve(value: unknown): unknown {
    return resolve(value, this);
  }

  resources(): Resource[] {
    const wanted = Object.entries(this.#stack.template.Resources).filter(
      ([, { Condition }]) => Condition === undefined || this.condition(Condition),
    );
    return wanted.map(([logicalId, { Type, Properties }]) =>
      this.#explain(logicalId, () => this.#resource(logicalId, Type, Properties)),
    );
  }

  #resource(logicalId: string, type: string, properties: unknown): Resource {
    const identity = this.#identity(logicalId);
    const resolved = atThisMachine(this.resolve(properties), this.#place.apiUrl);
    return {
      logicalId,
      type,
      stack: this.#stack.name,
      properties: isRecord(resolved) ? resolved : {},
      physicalId: identity.physicalId,
      arn: identity.arn ?? '',
      attributes: { ...(identity.arn ? { Arn: identity.arn } : {}), ...identity.attributes },
    };
  }

  /** Every error of a resource says which resource it is: the template is generated, the message is the only way back. */
  #explain<T>(logicalId: string, run: () => T): T {
    try {
      return run();
    } catch (cause) {
      const type = this.#stack.template.Resources[logicalId]?.Type;
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`${this.#stack.name}/${logicalId} (${type}): ${reason}`, { cause });
    }
  }

  #identity(logicalId: string): Identity {
    const known = this.#identities.get(logicalId);
    if (known) return known;
    const resource = this.#stack.template.Resources[logicalId];
    if (!resource) throw new Error(`the stack has no resource ${logicalId}`);
    const type = RESOURCE_TYPES[resource.Type];
    if (!type) throw new Error(`resource type ${resource.Type} is not known to the local runtime`);
    if (this.#underway.has(logicalId)) throw new Error(`${logicalId} is named after itself`);
    this.#underway.add(logicalId);
    const identity = type.identify({
      ...this.#place,
      logicalId,
      stack: this.#stack.name,
      property: (name) => this.#nameProperty(resource.Properties[name]),
    });
    this.#underway.delete(logicalId);
    this.#identities.set(logicalId, identity);
    return identity;
  }

  #nameProperty(value: unknown): string | undefined {
    const resolved = this.resolve(value);
    return typeof resolved === 'string' ? resolved : undefined;
  }

  ref(name: string): unknown {
    if (name.startsWith('AWS::')) return this.#pseudo(name);
    if (name in this.#stack.template.Parameters) return this.#parameter(name);
    return this.#identity(name).physicalId;
  }

  attribute(logicalId: string, attribute: string): unknown {
    const { arn, attributes } = this.#identity(logicalId);
    const value = attribute === 'Arn' && arn ? arn : attributes?.[attribute];
    if (value === undefined)
      throw new Error(`attribute ${attribute} of ${logicalId} is not known to the local runtime`);
    return value;
  }

  importValue(exportName: string): unknown {
    return this.#exports(exportName);
  }

  condition(name: string): boolean {
    const expression = this.#stack.template.Conditions[name];
    if (expression === undefined) throw new Error(`the stack has no condition ${name}`);
    return this.resolve(expression) === true;
  }

  mapping(map: string, first: string, second: string): unknown {
    const value = this.#stack.template.Mappings[map]?.[first]?.[second];
    if (value === undefined) throw new Error(`the mapping ${map} has no ${first}.${second}`);
    return value;
  }

  #pseudo(name: string): unknown {
    const { region, accountId } = this.#place;
    const stackId = `arn:aws:cloudformation:${region}:${accountId}:stack/${this.#stack.name}/local`;
    const values: Readonly<Record<string, unknown>> = {
      'AWS::Region': region,
      'AWS::AccountId': accountId,
      'AWS::Partition': 'aws',
      'AWS::URLSuffix': 'amazonaws.com',
      'AWS::StackName': this.#stack.name,
      'AWS::StackId': stackId,
      'AWS::NoValue': NO_VALUE,
    };
    if (!(name in values)) throw new Error(`pseudo parameter ${name} is not known to the local runtime`);
    return values[name];
  }

  #parameter(name: string): unknown {
    const parameter = this.#stack.template.Parameters[name];
    const isPlain = parameter !== undefined && !parameter.Type.startsWith('AWS::SSM::');
    if (!isPlain || parameter.Default === undefined) throw new Error(`parameter ${name} has no value on one machine`);
    return parameter.Default;
  }
}

function index(all: readonly Resource[]): Resources {
  const byType = Map.groupBy(all, ({ type }) => type);
  const byArn = new Map(all.filter(({ arn }) => arn !== '').map((resource) => [resource.arn, resource]));
  const byPhysicalId = new Map(all.map((resource) => [`${resource.type} ${resource.physicalId}`, resource]));
  return {
    ofType: (type) => byType.get(type) ?? [],
    byArn: (arn) => byArn.get(arn),
    byPhysicalId: (type, physicalId) => byPhysicalId.get(`${type} ${physicalId}`),
  };
}
