import Link, { type LinkProps } from '@cloudscape-design/components/link';
import type { ReactNode } from 'react';
import { useHref, useNavigate } from 'react-router';

interface PageLinkProps {
  /** A path of the console: `/incidents/INC-000012`. */
  readonly to: string;
  readonly children: ReactNode;
  readonly variant?: LinkProps.Variant;
  readonly fontSize?: LinkProps.FontSize;
  /** What the page is told beside its address, as `location.state`. */
  readonly state?: unknown;
}

/** A link to another page of the console: without a reload, and a true address for new tabs. */
export function PageLink({ to, children, variant, fontSize, state }: PageLinkProps) {
  const href = useHref(to);
  const navigate = useNavigate();
  const follow: LinkProps['onFollow'] = (event) => {
    event.preventDefault();
    void navigate(to, { state });
  };
  return (
    <Link href={href} onFollow={follow} {...(variant && { variant })} {...(fontSize && { fontSize })}>
      {children}
    </Link>
  );
}
