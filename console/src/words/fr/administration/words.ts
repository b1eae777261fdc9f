import type { AdministrationWords } from '../../../administration/use-administration-words.ts';
import { alertFields } from './alert-fields.ts';
import { common } from './common.ts';
import { integrations, silences, slack } from './connections.ts';
import { fields } from './fields.ts';
import { majorFields } from './major-fields.ts';
import { paging } from './paging.ts';
import { people, register } from './people.ts';
import { publishing } from './publishing.ts';
import { recordFields } from './record-fields.ts';
import { addresses, audit, setup, tenants } from './records.ts';
import { ruleFields } from './rule-fields.ts';
import { sections } from './sections.ts';
import { serviceLevelFields } from './service-level-fields.ts';
import { values } from './values.ts';
import { webhooks } from './webhooks.ts';

export const words: AdministrationWords = {
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
