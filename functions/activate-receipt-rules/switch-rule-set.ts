import type { ResourceRequest } from './resource-request.ts';

/** The account's receipt rule sets in this region, of which one or none is active. */
export interface RuleSets {
  active(): Promise<string | undefined>;
  /** Without a name none is active any more. */
  activate(name: string | undefined): Promise<void>;
}

export type Switched = {
  readonly did: 'activated' | 'deactivated' | 'left';
  /** The set that is active now. */
  readonly active: string | undefined;
};

type Wish = Pick<ResourceRequest, 'RequestType' | 'ResourceProperties' | 'OldResourceProperties'>;

/**
 * Activates the desk's rule set where none is active, and takes it out of use before it is deleted, which SES refuses while
 * it is active. Another set that is active receives somebody else's mail and is left alone. Doing it twice changes nothing.
 */
export async function switchRuleSet(sets: RuleSets, wish: Wish): Promise<Switched> {
  const active = await sets.active();
  const wanted = wantedOf(wish, active);
  if (wanted === active) return { did: 'left', active };
  await sets.activate(wanted);
  return { did: wanted === undefined ? 'deactivated' : 'activated', active: wanted };
}

function wantedOf({ RequestType, ResourceProperties, OldResourceProperties }: Wish, active: string | undefined) {
  const own = ResourceProperties.RuleSetName;
  switch (RequestType) {
    case 'Create':
    case 'Update':
      // Under a new name the desk follows itself; the old set is deleted afterwards.
      return active === undefined || active === OldResourceProperties?.RuleSetName ? own : active;
    case 'Delete':
      return active === own ? undefined : active;
    default:
      return RequestType satisfies never;
  }
}
