import { type AskedWord, areFound } from '#domain/search/query.ts';
import type { Table } from '#shared/store/table/table.ts';
import { ownDocuments } from './newest-of-terms.ts';
import { type Budget, behind, isSpent, type Places } from './places.ts';
import { placeSk } from './search-keys.ts';

const OWN_A_CALL = 60;

/**
 * What is one requester's, as far as all words are in it. It lies together with its terms: what has not all of them is read and passed
 * over.
 */
export function ownPlaces(
  table: Table,
  tenant: string,
  email: string,
  words: readonly AskedWord[],
  budget: Budget,
): Places {
  let ahead: readonly { readonly sk: string; readonly isFound: boolean }[] = [];
  let isOver = false;
  const readOn = async (from: string) => {
    const own = await ownDocuments(table, tenant, email, { from, limit: OWN_A_CALL });
    budget.calls -= 1;
    budget.items -= own.length;
    isOver = own.length < OWN_A_CALL;
    ahead = own.map((one) => ({ sk: placeSk(one), isFound: areFound(words, one.terms) }));
  };
  const atOrAfter = async (place: string): Promise<string | null> => {
    for (let from = place; ; ) {
      const found = ahead.find(({ sk, isFound }) => sk <= place && isFound);
      if (found !== undefined) return found.sk;
      const last = ahead.at(-1);
      if (isOver) return null;
      if (last !== undefined && last.sk <= from) from = behind(last.sk);
      // What was read on to is where the next page begins: nothing before it is left unlooked at.
      if (isSpent(budget)) return from;
      await readOn(from);
    }
  };
  return { atOrAfter };
}
