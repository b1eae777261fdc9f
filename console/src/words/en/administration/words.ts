import { common } from './common.ts';
import { fields } from './fields.ts';
import { publishing } from './publishing.ts';
import { sections } from './sections.ts';
import { serviceLevelFields } from './service-level-fields.ts';
import { values } from './values.ts';

/** Words of the administration, which are loaded with it. */
export const words = { ...common, ...sections, publishing, values, fields: { ...fields, ...serviceLevelFields } };
