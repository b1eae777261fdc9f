import { type ComponentType, type FunctionComponent, lazy, Suspense } from 'react';

/**
 * A part whose code is loaded when it is first shown, and which shows nothing until then: for what most visits never open.
 *
 * @param load - imports the part's file and gives the component
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): FunctionComponent<Props> {
  const Part = lazy(async () => ({ default: (await load()) as ComponentType<object> }));
  return (props) => (
    <Suspense fallback={null}>
      <Part {...props} />
    </Suspense>
  );
}
