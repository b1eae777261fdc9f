import { type SuggestionsService, suggestionsService } from '#shared/use-cases/matching/suggestions-service.ts';
import { double, type KindInTests } from '#test/contracts/kind-in-tests.ts';

const SUGGESTIONS_DOUBLE: SuggestionsService = {
  suggest: async () => [],
  suggestBeside: async () => [],
  read: async () => {},
};

/** No kind of record: what several kinds have to say of one that is being opened. */
export const KIND: KindInTests = {
  doubles: [double(suggestionsService, SUGGESTIONS_DOUBLE)],
  work: [],
  withoutVersion: [],
  roles: `
POST  /suggestions                          own       all   all     all              all             all           all   all
POST  /suggestions/read                     own       all   all     all              all             all           all   all
`,
};
