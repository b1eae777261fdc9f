/** What the desk shares with other systems, by what it belongs to. */
export const SECRET_KINDS = ['webhooks', 'integrations', 'chat'] as const;

export type SecretKind = (typeof SECRET_KINDS)[number];

export interface SecretPlace {
  readonly tenant: string;
  readonly kind: SecretKind;
  /** What items of the table hold in place of the secret. */
  readonly reference: string;
}

/** A name's first part, in an account that has other parameters as well. */
const ROOT = '/firstline';

/** Tenants are letters, digits, `_`, `.` and `-`, references hexadecimal: all of it may stand in the name of a parameter. */
export function parameterName(stage: string, { tenant, kind, reference }: SecretPlace): string {
  return `${ROOT}/${stage}/${tenant}/${kind}/${reference}`;
}

/** @returns the names of a kind of secrets, of every tenant, as a policy has them */
export function parametersOf(stage: string, kind: SecretKind): string {
  return parameterName(stage, { tenant: '*', kind, reference: '*' });
}
