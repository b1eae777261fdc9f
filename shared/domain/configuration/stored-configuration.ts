import { type Configuration, ConfigurationSchema } from './configuration.ts';
import { FRAGMENTS } from './fragments.ts';

/** Reads a document that was checked when it was saved, by this release or an earlier one. */
export function storedConfiguration(document: unknown): Configuration {
  if (!isObject(document)) return ConfigurationSchema.parse(document);
  return ConfigurationSchema.parse(FRAGMENTS.reduce((mended, { mend }) => mend(mended), document));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
