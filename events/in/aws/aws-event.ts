import type { BusEvent } from '#events/in/source/define-source.ts';

/** An event of an AWS service as the table of event types reads it: the envelope, and its detail by dotted paths. */
export interface AwsEvent {
  readonly account: string;
  readonly region: string;
  readonly time: string;
  readonly resources: readonly string[];
  /** @returns the text or number at the first of the paths that has one, as text; '' where none has */
  text(...paths: readonly string[]): string;
  /** @returns the texts in a list, or the texts at a path of each of its objects */
  texts(path: string, of?: string): readonly string[];
}

type Detail = Readonly<Record<string, unknown>>;

export function awsEvent(event: BusEvent & { readonly detail: Detail }): AwsEvent {
  const { account, region, time, resources, detail } = event;
  return {
    ...{ account, region, time, resources },
    text: (...paths) => paths.map((path) => textOf(at(detail, path))).find((text) => text !== '') ?? '',
    texts: (path, of) => listOf(at(detail, path)).map((one) => textOf(of === undefined ? one : at(one, of))),
  };
}

function at(value: unknown, path: string): unknown {
  return path.split('.').reduce((inner: unknown, name) => (isDetail(inner) ? inner[name] : undefined), value);
}

function isDetail(value: unknown): value is Detail {
  return typeof value === 'object' && value !== null;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
