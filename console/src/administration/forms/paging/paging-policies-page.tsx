import SpaceBetween from '@cloudscape-design/components/space-between';
import { FormPage } from '../../fields/form-page.tsx';
import { PAGING_POLICIES_FORM } from './paging-policies-form.ts';
import { PagingPreview } from './paging-preview.tsx';

/** Policies, and what one of them would do. */
export function PagingPoliciesPage() {
  return (
    <SpaceBetween size="l">
      <FormPage form={PAGING_POLICIES_FORM} />
      <PagingPreview />
    </SpaceBetween>
  );
}
