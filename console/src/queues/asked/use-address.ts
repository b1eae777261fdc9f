import { useSearchParams } from 'react-router';
import { type Token, tokensIn, withTokens } from './filters.ts';
import { type Sorting, sortingIn, withSorting } from './sorting.ts';

/** What the address says of a list: its filters and its order. A link to it shows the same to somebody else. */
export function useAddress() {
  const [address, setAddress] = useSearchParams();
  return {
    tokens: tokensIn(address),
    setTokens: (tokens: readonly Token[]) => setAddress((now) => withTokens(now, tokens), { replace: true }),
    sorting: sortingIn(address),
    setSorting: (sorting: Sorting) => setAddress((now) => withSorting(now, sorting), { replace: true }),
  };
}
