import type { EventPattern } from 'aws-cdk-lib/aws-events';
import { CHANGE_SOURCES } from '#events/in/changes/change-sources.ts';
import type { BusSource, EventRow } from '#events/in/source/define-source.ts';

type Shape = { 'detail-type': string[]; detail?: EventRow['detail'] };

/**
 * The events a source's rule lets through: its detail-types but those that are ignored, each narrowed as its row says, so
 * that nothing is invoked for what would be ignored.
 *
 * CDK knows no `$or`, which EventBridge takes beside any other field, and passes it on as it is.
 */
export function sourcePattern({ id, bus, events }: BusSource): EventPattern {
  // What somebody puts on the desk's own bus is meant for it, whatever they call it.
  if (bus === 'desk') return { source: [id] };
  const shapes = shapesOf(events.filter(({ outcome }) => outcome !== 'ignored'));
  const [only, ...others] = shapes;
  const source = [id];
  if (only !== undefined && others.length === 0) return { source, detailType: only['detail-type'], ...detailOf(only) };
  const pattern = { source, $or: shapes };
  return pattern;
}

/** Rows with the same narrowing are one. */
function shapesOf(rows: readonly EventRow[]): Shape[] {
  const alike = Map.groupBy(rows, ({ detail }) => JSON.stringify(detail));
  return [...alike.values()].flatMap(([first, ...more]) =>
    first === undefined
      ? []
      : [{ 'detail-type': [first, ...more].map(({ detailType }) => detailType), ...detailOf(first) }],
  );
}

/** EventBridge takes a pattern of 2,048 characters; a little room for what CloudFormation fills in. */
const LONGEST_PATTERN = 2000;

/**
 * The patterns of sources that share rules: as many sources in each as fit, in their order, so that a service more is a
 * line in a rule and not a rule more.
 */
export function sharedPatterns(sources: readonly BusSource[]): EventPattern[] {
  const rules: (Shape & { readonly source: string[] })[][] = [];
  for (const shape of sources.flatMap(sharedShapes)) {
    const last = rules.at(-1);
    if (last && JSON.stringify({ $or: [...last, shape] }).length <= LONGEST_PATTERN) last.push(shape);
    else rules.push([shape]);
  }
  return rules.map((shapes): EventPattern => {
    const [only, ...others] = shapes;
    if (only !== undefined && others.length === 0)
      return { source: only.source, detailType: only['detail-type'], ...detailOf(only) };
    const pattern: EventPattern & { readonly $or: readonly Shape[] } = { $or: shapes };
    return pattern;
  });
}

function sharedShapes({ id, events }: BusSource) {
  return shapesOf(events.filter(({ outcome }) => outcome !== 'ignored')).map((shape) => ({ source: [id], ...shape }));
}

function detailOf({ detail }: Pick<Shape, 'detail'>) {
  return detail === undefined ? {} : { detail };
}

/** One rule for all that tells of changes: some by their type alone, calls by what they do. */
export function changesPattern(): EventPattern {
  const [byType, byDetail] = [
    CHANGE_SOURCES.filter(({ detail }) => !detail),
    CHANGE_SOURCES.filter(({ detail }) => detail),
  ];
  const pattern = {
    $or: [
      { source: byType.map(({ source }) => source), 'detail-type': byType.map(({ detailType }) => detailType) },
      ...byDetail.map(({ detailType, detail }) => ({ 'detail-type': [detailType], detail })),
    ],
  };
  // CDK knows no `$or`, and passes it on as it is.
  return pattern as EventPattern;
}
