import ErrorBoundary from '@cloudscape-design/components/error-boundary';
import type { ReactNode } from 'react';

/**
 * A page that cannot be shown says so, with a reload, and leaves what stands around it: its code did not come, or it failed. A deploy
 * keeps the files of earlier versions, so a reload is seldom needed for that.
 */
export function PageFailure({ children }: { readonly children: ReactNode }) {
  return <ErrorBoundary onError={({ error }) => console.error(error)}>{children}</ErrorBoundary>;
}
