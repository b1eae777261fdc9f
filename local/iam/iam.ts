import { createHmac } from 'node:crypto';
import { WireError } from '#local/core/wire-error.ts';
import { isAllowed } from '#local/iam/evaluate.ts';
import type { Statement } from '#local/iam/policy.ts';
import { resourceStatements, speaksOf } from '#local/iam/resource-policies.ts';
import { type Role, rolesOf } from '#local/iam/roles.ts';
import type { Iam, Log, Principal, Resources, RolePrincipal } from '#local/runtime.ts';

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
}

export interface DeskIam extends Iam {
  /** Credentials that stand for a role of the template, always the same in one data folder. */
  credentialsOf(roleArn: string, sessionName: string): Credentials;
  /** Who an access key belongs to: the role it was made for or, with any other, the operator. */
  principalOf(accessKeyId: string): Principal;
}

// An access key is twenty characters, `ASIA` for a session first.
const ACCESS_KEY_CHARACTERS = 16;

const NOTHING_GIVEN: Readonly<Record<string, string>> = {};

export interface IamOptions {
  readonly resources: Resources;
  readonly accountId: string;
  readonly log: Log;
  /** Secret of the data folder, so that links signed before a restart are good after it. */
  readonly seed: string;
}

/** Reads every policy of the template at once: one that is not understood stops the start. */
export function createIam(options: IamOptions): DeskIam {
  return new TemplateIam(options);
}

class TemplateIam implements DeskIam {
  readonly #options: IamOptions;
  readonly #roles: ReadonlyMap<string, Role>;
  readonly #onResources: readonly Statement[];
  readonly #keys = new Map<string, { principal: Principal; secret: string }>();
  readonly #always: Readonly<Record<string, string>>;
  /** What was allowed to a role whatever the circumstances: policies do not change while the desk runs. */
  readonly #allowed = new Set<string>();

  constructor(options: IamOptions) {
    this.#options = options;
    this.#roles = rolesOf(options.resources);
    this.#onResources = resourceStatements(options.resources);
    this.#always = {
      // The wire here is the loopback interface, which stands in for TLS.
      'aws:SecureTransport': 'true',
      's3:TlsVersion': '1.3',
      'aws:SourceAccount': options.accountId,
      'aws:PrincipalAccount': options.accountId,
    };
  }

  assertAllowed: Iam['assertAllowed'] = (principal, action, resource, given = NOTHING_GIVEN) => {
    if (principal.kind === 'operator') return;
    const asked =
      principal.kind === 'role' && given === NOTHING_GIVEN ? `${principal.arn} ${action} ${resource}` : null;
    if (asked !== null && this.#allowed.has(asked)) return;
    const statements = [
      ...(principal.kind === 'role' ? this.#role(principal.arn).statements : []),
      ...this.#onResources.filter((statement) => speaksOf(statement, principal)),
    ];
    const context = { ...this.#always, ...sourceOf(principal), ...given };
    if (isAllowed(statements, { action, resource, context })) {
      if (asked !== null) this.#allowed.add(asked);
      return;
    }
    const refusal = refusalOf(principal, action, resource);
    this.#options.log.warn('iam', refusal);
    throw new WireError('AccessDenied', refusal, 403);
  };

  assume(roleArn: string, service: string): RolePrincipal {
    const role = this.#role(roleArn);
    const trusting = role.trust.filter((statement) => speaksOf(statement, { kind: 'service', service }));
    if (!isAllowed(trusting, { action: 'sts:AssumeRole', resource: roleArn, context: this.#always })) {
      throw new WireError(
        'AccessDenied',
        `${service} may not assume ${roleArn}: its trust policy does not say so`,
        403,
      );
    }
    return { kind: 'role', arn: role.arn, name: role.name };
  }

  credentialsOf(roleArn: string, sessionName: string): Credentials {
    const derive = (purpose: string) =>
      createHmac('sha256', this.#options.seed).update(`${purpose} ${roleArn} ${sessionName}`).digest('hex');
    const accessKeyId = `ASIA${derive('key').slice(0, ACCESS_KEY_CHARACTERS).toUpperCase()}`;
    const secretAccessKey = derive('secret');
    const principal: Principal = { kind: 'role', arn: roleArn, name: sessionName };
    this.#keys.set(accessKeyId, { principal, secret: secretAccessKey });
    return { accessKeyId, secretAccessKey, sessionToken: derive('session') };
  }

  principalOf(accessKeyId: string): Principal {
    return this.#keys.get(accessKeyId)?.principal ?? { kind: 'operator' };
  }

  secretOf(accessKeyId: string): string | undefined {
    return this.#keys.get(accessKeyId)?.secret;
  }

  #role(arn: string): Role {
    const role = this.#roles.get(arn);
    if (!role) throw new WireError('AccessDenied', `role ${arn} does not exist`, 403);
    return role;
  }
}

function sourceOf(principal: Principal): Record<string, string> {
  const known = principal.kind === 'service' && principal.sourceArn !== undefined;
  return known ? { 'aws:SourceArn': principal.sourceArn } : {};
}

function refusalOf(principal: Exclude<Principal, { kind: 'operator' }>, action: string, resource: string): string {
  if (principal.kind === 'service') {
    const source = principal.sourceArn ? ` for ${principal.sourceArn}` : '';
    return `Service: ${principal.service}${source} is not authorized to perform: ${action} on resource: ${resource} because no resource-based policy allows it`;
  }
  const user = `${principal.arn.replace(':iam:', ':sts:').replace(':role/', ':assumed-role/')}/${principal.name}`;
  return `User: ${user} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`;
}
