import { type PeopleService, peopleService } from '#shared/use-cases/directory/people-service.ts';
import { double, JOURNALS, type KindInTests, keptOf, SOMEBODY } from '#test/contracts/kind-in-tests.ts';

const PEOPLE_DOUBLE: PeopleService = {
  journals: JOURNALS,
  list: async () => ({ items: [SOMEBODY], nextCursor: null }),
  read: async () => SOMEBODY,
  put: keptOf(SOMEBODY),
  remove: keptOf(SOMEBODY),
  command: async (_context, _email, command) => ({
    record: { ...SOMEBODY, absences: command.type === 'add-absence' ? [{ ...command, id: 'A1' }] : [] },
    replayed: false,
  }),
};

export const KIND: KindInTests = {
  doubles: [double(peopleService, PEOPLE_DOUBLE)],
  work: [
    // Somebody says when they are away, and how they are reached; their journal has it.
    'POST /people/{email}/absences',
    'DELETE /people/{email}/absences/{id}',
    'PUT /people/{email}/contacts',
    'POST /people/{email}/contacts/verify',
    'POST /people/{email}/contacts/chat-code',
    // Each their own.
    'POST /people/{email}/calendar-token',
  ],
  withoutVersion: [
    'POST /people/{email}/absences',
    'DELETE /people/{email}/absences/{id}',
    'POST /people/{email}/calendar-token',
    'PUT /people/{email}/contacts',
    'POST /people/{email}/contacts/verify',
    'POST /people/{email}/contacts/chat-code',
  ],
  roles: `
GET   /people                               -         all   all     all              all             all           all   -
GET   /people/{email}                       -         all   all     all              all             all           all   -
PUT   /people/{email}                       -         -     -       -                -               all           all   -
DELETE /people/{email}                      -         -     -       -                -               all           all   -
GET   /people/{email}/contacts          -         all   all     all              all             all           all   -
PUT   /people/{email}/contacts          -         all   all     all              all             all           all   -
POST  /people/{email}/contacts/verify   -         all   all     all              all             all           all   -
POST  /people/{email}/contacts/chat-code - all   all     all              all             all           all   -
GET   /people/{email}/absences              -         all   all     all              all             all           all   -
POST  /people/{email}/absences              -         all   all     all              all             all           all   -
DELETE /people/{email}/absences/{id}        -         all   all     all              all             all           all   -
GET   /people/{email}/shifts                -         all   all     all              all             all           all   all
POST  /people/{email}/calendar-token        -         all   all     all              all             all           all   -
GET   /people/{email}/timeline              -         -     -       -                -               all           all   -
GET   /people/{email}/verification          -         -     -       -                -               all           all   -
`,
};
