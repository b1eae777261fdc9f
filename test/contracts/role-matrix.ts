import { ROLES, type Role } from '#functions/http-api/api/roles.ts';
import { KINDS } from './kinds.ts';

/**
 * Who may do what, as promised to people: `all` on every record of the tenant, `own` on records they are the requester of,
 * `-` not at all, `open` without a token. Written by hand, so that a slip in the table of routes shows.
 * Of a kind of record that has a file in kinds/, its lines stand there.
 */
const MATRIX = `
                                            requester agent analyst incident_manager problem_manager process_owner admin integration
POST  /incidents                            own       all   all     all              -               -             all   all
GET   /incidents                            own       all   all     all              all             all           all   all
GET   /incidents/counts                     -         all   all     all              all             all           all   all
GET   /incidents/{number}                   own       all   all     all              all             all           all   all
PATCH /incidents/{number}                   -         all   all     all              -               -             all   all
GET   /incidents/{number}/timeline          own       all   all     all              all             all           all   all
GET   /incidents/{number}/timeline/{version}/mail -     all   all     all              all             all           all   all
GET   /incidents/{number}/clocks            -         all   all     all              all             all           all   all
GET   /incidents/{number}/answers           -         all   all     all              all             all           all   -
GET   /incidents/{number}/verification      -         all   all     all              all             all           all   all
POST  /incidents/{number}/verification/repair -       -     -       -                -               -             all   -
GET   /mail/unprocessed                     -         all   all     all              -               -             all   all
GET   /mail/unprocessed/{id}                -         all   all     all              -               -             all   all
POST  /mail/unprocessed/{id}/accept         -         all   all     all              -               -             all   all
POST  /mail/unprocessed/{id}/refuse         -         all   all     all              -               -             all   all
GET   /mail/addresses/{address}             -         all   all     all              -               -             all   all
POST  /mail/addresses/{address}/clear       -         -     -       -                -               -             all   -
POST  /paging/preview                   -         all   all     all              all             all           all   all
GET   /incidents/{number}/pages         -         all   all     all              all             all           all   all
POST  /incidents/{number}/page          -         all   all     all              -               -             all   all
GET   /incidents/{number}/notifications     -         all   all     all              all             all           all   all
GET   /incidents/{number}/presence          -         all   all     all              all             all           all   -
PUT   /incidents/{number}/presence          -         all   all     all              all             all           all   -
GET   /incidents/{number}/attachments/{id}  own       all   all     all              all             all           all   all
POST  /attachments                          own       all   all     all              all             all           all   all
POST  /incidents/{number}/comments          own       all   all     all              all             all           all   all
POST  /incidents/{number}/contacts          -         all   all     all              -               -             all   all
POST  /incidents/{number}/links             -         all   all     all              all             all           all   all
POST  /incidents/{number}/merge             -         all   all     all              -               -             all   all
POST  /incidents/{number}/unmerge           -         all   all     all              -               -             all   all
POST  /incidents/{number}/split             -         all   all     all              -               -             all   all
POST  /incidents/{number}/unsplit           -         all   all     all              -               -             all   all
POST  /incidents/{number}/participants      own       all   all     all              -               -             all   all
POST  /incidents/{number}/participants/remove own     all   all     all              -               -             all   all
GET   /incidents/{number}/tasks               -         all   all     all              all             all           all   all
POST  /incidents/{number}/tasks               -         all   all     all              -               -             all   all
PATCH /incidents/{number}/tasks/{id}          -         all   all     all              -               -             all   all
POST  /incidents/{number}/tasks/{id}/complete -         all   all     all              all             all           all   all
POST  /incidents/{number}/tasks/{id}/cancel   -         all   all     all              -               -             all   all
POST  /incidents/{number}/assign            -         all   all     all              -               -             all   all
GET   /majors                               -         all   all     all              all             all           all   all
POST  /incidents/{number}/major/propose     -         all   all     all              all             all           all   all
POST  /incidents/{number}/major/accept      -         -     -       all              -               -             all   -
POST  /incidents/{number}/major/reject      -         -     -       all              -               -             all   -
POST  /incidents/{number}/major/demote      -         -     -       all              -               -             all   -
PUT   /incidents/{number}/major/roles       -         -     -       all              -               -             all   -
PATCH /incidents/{number}/major             -         -     -       all              -               -             all   -
POST  /incidents/{number}/major/updates     -         -     -       all              -               -             all   -
POST  /incidents/{number}/major/milestones  -         -     -       all              -               -             all   -
POST  /incidents/{number}/major/notes       -         all   all     all              -               -             all   all
POST  /incidents/{number}/major/join        -         all   all     all              all             all           all   all
POST  /incidents/{number}/major/leave       -         all   all     all              all             all           all   all
POST  /incidents/{number}/accept            -         all   all     all              -               -             all   -
POST  /incidents/{number}/decline           -         all   all     all              -               -             all   -
POST  /incidents/{number}/support           -         all   all     all              -               -             all   all
POST  /incidents/{number}/hold              -         all   all     all              -               -             all   all
POST  /incidents/{number}/wait              -         all   all     all              -               -             all   all
POST  /incidents/{number}/resume            -         all   all     all              -               -             all   all
POST  /incidents/{number}/escalate          own       all   all     all              -               -             all   all
POST  /incidents/{number}/resolve           -         all   all     all              -               -             all   all
POST  /incidents/{number}/close             -         all   all     all              -               -             all   all
POST  /incidents/{number}/confirm           own       all   all     all              -               -             all   all
POST  /incidents/{number}/reopen            own       all   all     all              -               -             all   all
POST  /incidents/{number}/cancel            own       all   all     all              -               -             all   all
GET   /incidents/{number}/survey            own       all   all     all              all             all           all   -
POST  /incidents/{number}/survey            own       all   all     all              all             all           all   -
GET   /portal                               all       all   all     all              all             all           all   all
GET   /alerts/unparsed                      -         all   all     all              all             all           all   all
GET   /alerts/unparsed/{id}                 -         all   all     all              all             all           all   all
POST  /alerts/unparsed/{id}/redrive         -         -     all     all              -               all           all   -
GET   /silences                             -         all   all     all              all             all           all   all
POST  /silences                             -         all   all     all              -               -             all   all
DELETE /silences/{id}                       -         all   all     all              -               -             all   all
POST  /alerts/unparsed/redrive              -         -     all     all              -               all           all   -
GET   /integrations                         -         all   all     all              all             all           all   all
POST  /integrations/{name}/tokens           -         -     -       -                -               -             all   -
DELETE /integrations/{name}/tokens/{id}     -         -     -       -                -               -             all   -
PUT   /integrations/{name}/secret           -         -     -       -                -               -             all   -
GET   /configuration                        -         all   all     all              all             all           all   all
PUT   /configuration                        -         -     -       -                -               all           all   -
POST  /configuration/preview                -         -     -       -                -               all           all   -
GET   /configuration/versions               -         all   all     all              all             all           all   all
GET   /configuration/versions/{version}     -         all   all     all              all             all           all   all
POST  /configuration/replays                -         -     -       -                -               all           all   -
GET   /configuration/replays/{id}           -         all   all     all              all             all           all   all
POST  /incidents/{number}/preview           -         all   all     all              all             all           all   all
POST  /incidents/{number}/mail-preview      -         all   all     all              all             all           all   all
POST  /calendars/preview                    own       all   all     all              all             all           all   all
GET   /audit                                -         -     -       -                -               -             all   -
GET   /tenants/{name}                       -         -     -       -                -               -             all   -
PUT   /tenants/{name}                       -         -     -       -                -               -             all   -
GET   /setup                                -         all   all     all              all             all           all   all
GET   /me                                   all       all   all     all              all             all           all   all
GET   /views                                -         all   all     all              all             all           all   -
PUT   /views/{id}                           -         all   all     all              all             all           all   -
DELETE /views/{id}                          -         all   all     all              all             all           all   -
GET   /chat/slack                           -         all   all     all              all             all           all   all
PUT   /chat/slack                           -         -     -       -                -               -             all   -
DELETE /chat/slack                          -         -     -       -                -               -             all   -
GET   /health                               open      open  open    open             open            open          open  open
GET   /openapi.json                         open      open  open    open             open            open          open  open
`;

export type Access = 'all' | 'own' | '-' | 'open';

export interface Expectation {
  readonly route: string;
  readonly role: Role;
  readonly access: Access;
}

/** @returns one expectation per role and route */
export function expectations(): Expectation[] {
  const [head = [], ...lines] = [MATRIX.trim(), ...KINDS.map(({ roles }) => roles.trim())]
    .join('\n')
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  return lines.flatMap(([method, path, ...cells]) =>
    head.map((role, column) => ({ route: `${method} ${path}`, role: asRole(role), access: asAccess(cells[column]) })),
  );
}

function asRole(text: string): Role {
  const role = ROLES.find((known) => known === text);
  if (!role) throw new Error(`${text} is no role`);
  return role;
}

function asAccess(text: string | undefined): Access {
  if (text === 'all' || text === 'own' || text === '-' || text === 'open') return text;
  throw new Error(`${text} is no access`);
}
