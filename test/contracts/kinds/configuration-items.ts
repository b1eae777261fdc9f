import { type RegisterService, registerService } from '#shared/use-cases/directory/register-service.ts';
import { double, JOURNALS, type KindInTests, keptOf, STAMP } from '#test/contracts/kind-in-tests.ts';

const ITEM = { ...STAMP, id: 'shop', fields: { label: 'Shop', names: [], dependsOn: [] } };

const REGISTER_DOUBLE: RegisterService = {
  journals: JOURNALS,
  list: async () => ({ items: [ITEM], nextCursor: null }),
  read: async () => ITEM,
  put: keptOf(ITEM),
  remove: keptOf(ITEM),
  impact: async () => ({ items: [], records: [] }),
  import: async () => ({ created: [], changed: [], unchanged: 0, errors: [] }),
};

export const KIND: KindInTests = {
  doubles: [double(registerService, REGISTER_DOUBLE)],
  work: [],
  withoutVersion: ['POST /configuration-items/import'],
  roles: `
GET   /configuration-items                  -         all   all     all              all             all           all   all
POST  /configuration-items/import           -         -     -       -                -               all           all   -
GET   /configuration-items/{id}             -         all   all     all              all             all           all   all
PUT   /configuration-items/{id}             -         -     -       -                -               all           all   -
DELETE /configuration-items/{id}            -         -     -       -                -               all           all   -
GET   /configuration-items/{id}/impact      -         all   all     all              all             all           all   all
GET   /configuration-items/{id}/timeline    -         all   all     all              all             all           all   all
GET   /configuration-items/{id}/verification -        all   all     all              all             all           all   all
`,
};
