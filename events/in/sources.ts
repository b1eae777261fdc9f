/** Every monitoring system the desk understands. Adding one is a file in `webhook/`, `bus/` or `aws/` and a line below. */
import { AWS_SERVICES } from './aws/services.ts';
import { alert } from './bus/alert.ts';
import { backup } from './bus/backup.ts';
import { cloudWatch } from './bus/cloudwatch.ts';
import { codePipeline } from './bus/codepipeline.ts';
import { config } from './bus/config.ts';
import { guardDuty } from './bus/guardduty.ts';
import { health } from './bus/health.ts';
import { securityHub } from './bus/security-hub.ts';
import { ssm } from './bus/ssm.ts';
import { stepFunctions } from './bus/step-functions.ts';
import { snsSource } from './sns/sns.ts';
import type { BusSource, Source, WebhookSource } from './source/define-source.ts';
import { alertmanager } from './webhook/alertmanager.ts';
import { azureMonitor } from './webhook/azure-monitor.ts';
import { datadog } from './webhook/datadog.ts';
import { generic } from './webhook/generic.ts';
import { googleCloudMonitoring } from './webhook/google-cloud-monitoring.ts';
import { grafana } from './webhook/grafana.ts';
import { graylog } from './webhook/graylog.ts';
import { newrelic } from './webhook/newrelic.ts';
import { pagerduty } from './webhook/pagerduty.ts';
import { pingdom } from './webhook/pingdom.ts';
import { sentry } from './webhook/sentry.ts';
import { uptimeKuma } from './webhook/uptime-kuma.ts';
import { zabbix } from './webhook/zabbix.ts';

export const BUS_SOURCES: readonly BusSource[] = [
  cloudWatch,
  health,
  guardDuty,
  securityHub,
  backup,
  config,
  ssm,
  codePipeline,
  stepFunctions,
  ...AWS_SERVICES,
  alert,
];

export const WEBHOOK_SOURCES: readonly WebhookSource[] = [
  alertmanager,
  grafana,
  datadog,
  newrelic,
  pagerduty,
  zabbix,
  uptimeKuma,
  sentry,
  pingdom,
  googleCloudMonitoring,
  azureMonitor,
  snsSource(BUS_SOURCES),
  graylog,
  generic,
];

export const SOURCES: readonly Source[] = [...BUS_SOURCES, ...WEBHOOK_SOURCES];
