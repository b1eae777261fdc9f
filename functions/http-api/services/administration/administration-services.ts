import type { StageMail } from '#domain/mail/stage-mail.ts';
import type { Bound } from '#functions/http-api/api/bound.ts';
import { listAudit } from '#shared/use-cases/administration/audit.ts';
import { previewConfiguration } from '#shared/use-cases/administration/preview-configuration.ts';
import type { SecretParts } from '#shared/use-cases/secrets/secret-parts.ts';
import { type Publishing, publishing } from './publishing.ts';
import { type Replays, replays } from './replays.ts';
import { type Tenants, tenants } from './tenants.ts';

export interface AdministrationServices {
  /** Administrative acts, the newest first. @throws DomainError invalid for a cursor of another list */
  readonly audit: Bound<typeof listAudit>;
  readonly tenants: Tenants;
  readonly publishing: Publishing;
  /** @throws DomainError invalid for a draft that could not be published */
  readonly previewConfiguration: Bound<typeof previewConfiguration>;
  readonly replays: Replays;
}

/** What changes the rules everybody works by, and shows who did. */
export function administrationServices(
  parts: SecretParts,
  { stageMail, replayStateMachineArn }: { readonly stageMail: StageMail; readonly replayStateMachineArn: string },
): AdministrationServices {
  return {
    audit: listAudit.bind(null, parts),
    tenants: tenants(parts, stageMail),
    publishing: publishing(parts),
    previewConfiguration: previewConfiguration.bind(null, parts),
    replays: replays(parts, replayStateMachineArn),
  };
}
