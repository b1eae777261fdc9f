import { common } from './common.ts';
import { integrations, silences, slack } from './connections.ts';
import { alertFields } from './fields/alert-fields.ts';
import { fields } from './fields/fields.ts';
import { majorFields } from './fields/major-fields.ts';
import { recordFields } from './fields/record-fields.ts';
import { ruleFields } from './fields/rule-fields.ts';
import { serviceLevelFields } from './fields/service-level-fields.ts';
import { paging } from './paging.ts';
import { people, register } from './people.ts';
import { publishing } from './publishing.ts';
import { addresses, audit, setup, tenants } from './records.ts';
import { sections } from './sections.ts';
import { values } from './values.ts';
import { webhooks } from './webhooks.ts';

/** Words of the administration, which are loaded with it. */
export const words = {
  ...common,
  ...sections,
  ...{
    publishing,
    people,
    register,
    integrations,
    silences,
    slack,
    addresses,
    tenants,
    audit,
    setup,
    values,
    paging,
    webhooks,
  },
  fields: { ...fields, ...serviceLevelFields, ...recordFields, ...ruleFields, ...alertFields, ...majorFields },
};
