import type { SecretStore } from '#shared/secrets/secret-store.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';

/** The desk, for those who handle what it shares with other systems. */
export interface SecretParts extends DeskParts {
  readonly secrets: SecretStore;
}
