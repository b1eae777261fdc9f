/** Every monitoring system the desk understands. Adding one is a file beside this and a line below. */
import type { BusSource, Source, WebhookSource } from './define-source.ts';
import { alertmanager } from './webhook/alertmanager.ts';
import { generic } from './webhook/generic.ts';
import { grafana } from './webhook/grafana.ts';

export const BUS_SOURCES: readonly BusSource[] = [];

export const WEBHOOK_SOURCES: readonly WebhookSource[] = [alertmanager, grafana, generic];

export const SOURCES: readonly Source[] = [...BUS_SOURCES, ...WEBHOOK_SOURCES];
