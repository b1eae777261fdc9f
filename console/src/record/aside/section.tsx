import ExpandableSection from '@cloudscape-design/components/expandable-section';
import { type ReactNode, useState } from 'react';

interface SectionProps {
  readonly title: string;
  readonly counter?: string | undefined;
  readonly open?: boolean;
  readonly children: () => ReactNode;
}

/** A part of the record that is read when somebody opens it. */
export function Section({ title, counter, open = false, children }: SectionProps) {
  const [expanded, setExpanded] = useState(open);
  return (
    <ExpandableSection
      variant="stacked"
      headerText={title}
      headingTagOverride="h2"
      {...(counter !== undefined && { headerCounter: counter })}
      expanded={expanded}
      onChange={({ detail }) => setExpanded(detail.expanded)}
    >
      {expanded ? children() : null}
    </ExpandableSection>
  );
}
