/**
 * A part of the bundle: what knows every source with all it brings along, for requests that come a few times a month. One part and not
 * one for each use: what parts share becomes a file of its own, and a cold start pays for every file (ADR 0092).
 */
export { sourceFaults } from '#domain/alerts/source-references.ts';
export { redrive } from '#shared/alerts-in/redrive.ts';
export { oneUnparsed, pageOfUnparsed, redriveAll } from '#shared/alerts-in/unparsed.ts';
export {
  mintToken,
  revokeToken,
  setSecret,
  viewIntegrations,
} from '#shared/use-cases/administration/manage-integrations.ts';
export { readSetup } from '#shared/use-cases/administration/setup.ts';
export { endSilence, listSilences, makeSilence } from '#shared/use-cases/alerts/silences.ts';
