import type { AdministrationWords } from '../../../administration/use-administration-words.ts';
import { common } from './common.ts';
import { fields } from './fields.ts';
import { publishing } from './publishing.ts';
import { sections } from './sections.ts';
import { serviceLevelFields } from './service-level-fields.ts';
import { values } from './values.ts';

export const words: AdministrationWords = {
  ...common,
  ...sections,
  publishing,
  values,
  fields: { ...fields, ...serviceLevelFields },
};
