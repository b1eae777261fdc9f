import type { ReactNode } from 'react';
import { Instant } from '../../parts/time/instant.tsx';
import styles from './talk.module.css';

interface RowHeadProps {
  readonly at: string;
  readonly what: string;
  readonly who?: string | undefined;
  /** Of whoever did it, on hover. */
  readonly address?: string | undefined;
  readonly children?: ReactNode;
}

/** When, what, by whom. */
export function RowHead({ at, what, who, address, children }: RowHeadProps) {
  return (
    <div className={styles.head}>
      <Instant at={at} />
      <strong>{what}</strong>
      {who === undefined ? null : <span title={address}>{who}</span>}
      {children}
    </div>
  );
}
