import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { alertKey } from '#shared/store/table/alert-keys.ts';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { firstAlarms, readByDefault, toEntry } from '#test/harness/touch/bus-examples.ts';

const RECORDED = new URL('../../../shared/corpus/alerts/aws/', import.meta.url);
const there = existsSync(RECORDED);

const desk = deskForThisFile();

/** Titles of everything of one source, sorted. */
async function titlesOf(agent: ApiClient, source: string): Promise<string[]> {
  await desk.settle();
  const all = await agent.list('limit=100');
  return all
    .filter(({ alert }) => alert?.source === source)
    .map(({ title }) => title)
    .sort();
}

function entry(source: string, type: string, detail: object, resources: string[] = []): PutEventsRequestEntry {
  return { Source: source, DetailType: type, Resources: resources, Detail: JSON.stringify(detail) };
}

describe('given an alarm of every source on the account’s bus', () => {
  it('then each opens, for failures are read as shipped', async () => {
    const agent = await desk.as('agent');
    await desk.putEvents(firstAlarms());
    await desk.settle();
    const opened = (await agent.list('limit=100')).map(({ alert }) => alert?.source);
    expect(new Set(opened)).toEqual(new Set(readByDefault().filter((id) => id !== 'firstline.alert')));
  });

  it('when the configuration asks for one type of notice and opts out of one of failures then it is so', async () => {
    const [agent, admin] = [await desk.as('agent'), await desk.as('admin')];
    const optIn = ['aws.ec2/EC2 Spot Instance Interruption Warning'];
    const optOut = ['aws.glue/Glue Crawler State Change'];
    const before = await titlesOf(agent, 'aws.glue');
    await admin.configure(({ alerts }) => ({ alerts: { ...(alerts as object), optIn, optOut } }));
    await desk.putEvents([
      entry('aws.ec2', 'EC2 Spot Instance Interruption Warning', { 'instance-id': 'i-05' }),
      entry('aws.ec2', 'EC2 Instance Rebalance Recommendation', { 'instance-id': 'i-05' }),
      entry('aws.glue', 'Glue Crawler State Change', { crawlerName: 'nightly', state: 'Failed' }),
    ]);
    expect(await titlesOf(agent, 'aws.ec2')).toContain('Spot instance i-05 will end in two minutes');
    expect(await titlesOf(agent, 'aws.ec2')).not.toContain('Spot instance i-05 is likely to be interrupted');
    expect(await titlesOf(agent, 'aws.glue')).toEqual(before);
  });
});

describe('given a database that fails over', () => {
  const told = (database: string, number: string, Message: string) => {
    const SourceArn = `arn:aws:rds:eu-central-1:123456789012:db:${database}`;
    const EventID = `RDS-EVENT-${number}`;
    const detail = { EventCategories: ['failover'], SourceArn, SourceIdentifier: database, Message, EventID };
    return entry('aws.rds', 'RDS DB Instance Event', detail, [SourceArn]);
  };
  const failoversOf = async (agent: ApiClient, database: string) => {
    await desk.settle();
    const all = await agent.list('limit=100');
    return all
      .filter(({ title }) => title === `RDS: ${database}: failover`)
      .map(({ status, alert }) => [status, alert?.occurrences]);
  };

  it('when it begins then it opens, and when it is complete then it is resolved', async () => {
    const agent = await desk.as('agent');
    await desk.putEvents([told('begun', '0013', 'Multi-AZ instance failover started.')]);
    expect(await failoversOf(agent, 'begun')).toEqual([['new', 1]]);
    await desk.putEvents([told('begun', '0049', 'Multi-AZ instance failover completed.')]);
    expect(await failoversOf(agent, 'begun')).toEqual([['resolved', 2]]);
  });

  it('when nobody heard that it began then its end alone is on the record', async () => {
    const agent = await desk.as('agent');
    await desk.putEvents([told('unheard', '0049', 'A Multi-AZ failover has completed.')]);
    expect(await failoversOf(agent, 'unheard')).toEqual([['resolved', 1]]);
  });

  it('when somebody wanted one that is not tried then nothing opens', async () => {
    const agent = await desk.as('agent');
    await desk.putEvents([told('unwanted', '0034', 'Abandoning user requested failover.')]);
    expect(await failoversOf(agent, 'unwanted')).toEqual([]);
  });
});

describe('given a communication of AWS Health in two pages, and a copy for the backup region', () => {
  it('then it is one occurrence, the next communication another with its text, and resolves when AWS closes it', async () => {
    const agent = await desk.as('agent');
    const page = (number: number, more = {}) =>
      entry('aws.health', 'AWS Health Event', {
        ...{ eventArn: 'arn:aws:health:eu-central-1::event/RDS/PAGES', service: 'RDS', eventTypeCode: 'PAGES' },
        ...{ eventTypeCategory: 'issue', communicationId: `abc-${number}`, statusCode: 'open' },
        ...{ affectedEntities: [{ entityValue: `paged-${number}` }], affectedAccount: '111122223333', ...more },
      });
    await desk.putEvents([page(1)]);
    await desk.settle();
    await desk.putEvents([page(2), page(1), page(1, { backupEvent: 'True' })]);
    await desk.settle();
    expect(await agent.list('configurationItem=paged-1')).toMatchObject([
      { status: 'new', title: 'RDS: PAGES', alert: { occurrences: 1 } },
    ]);
    const eventDescription = [{ latestDescription: 'Half of them are back.' }];
    await desk.putEvents([page(1, { communicationId: 'bcd-1', eventDescription })]);
    await desk.settle();
    expect(await agent.list('configurationItem=paged-1')).toMatchObject([
      { status: 'new', alert: { occurrences: 2, latest: { description: expect.stringContaining('Half of them') } } },
    ]);
    await desk.putEvents([page(1, { communicationId: 'def-1', statusCode: 'closed' })]);
    await desk.settle();
    expect(await agent.list('configurationItem=paged-1')).toMatchObject([{ status: 'resolved' }]);
  });
});

describe('given several findings in one event, of which one cannot be written', () => {
  it('then the others are opened once, however often the event is tried again, and the event is kept', async () => {
    const agent = await desk.as('agent');
    await pointNowhere('finding-2');
    const findings = ['finding-1', 'finding-2', 'finding-3'].map((Id) => ({
      Id,
      Title: Id,
      Severity: { Label: 'HIGH' },
    }));
    await desk.putEvents([entry('aws.securityhub', 'Security Hub Findings - Imported', { findings })]);
    await desk.settle();
    await desk.advance('PT10M');
    for (const id of ['finding-1', 'finding-3']) {
      expect(await agent.list(`configurationItem=${id}`)).toMatchObject([{ title: id, alert: { occurrences: 1 } }]);
    }
    const admin = await desk.as('admin');
    const [kept] = z.array(z.object({ id: z.string() })).parse(await admin.pages('/alerts/unparsed?limit=10'));
    expect(JSON.stringify((await admin.request('GET', `/alerts/unparsed/${kept?.id}`)).body)).toContain('finding-2');
    await desk.watch.takeTrouble(/ALERT_FAILED/);
  });

  /** The item of the key names an incident that is not there. */
  async function pointNowhere(key: string): Promise<void> {
    const { aws: endpoint, region, tables } = desk.addresses;
    const client = new DynamoDBClient({ endpoint, region, credentials: { accessKeyId: 'x', secretAccessKey: 'x' } });
    const Item = {
      ...alertKey('default', { source: 'aws.securityhub', integration: null, key }),
      number: 'INC-999999',
      recoveredAt: null,
    };
    await DynamoDBDocumentClient.from(client).send(new PutCommand({ TableName: tables[0], Item }));
    client.destroy();
  }
});

describe.skipIf(!there)('given every recorded event of AWS on the bus', () => {
  it('then the alarms among them open, and nothing else does', async () => {
    const agent = await desk.as('agent');
    const before = new Set((await agent.list('limit=100')).map(({ number }) => number));
    const files = readdirSync(RECORDED).filter((name) => name.endsWith('.json'));
    const events = files.map((name) => JSON.parse(readFileSync(new URL(name, RECORDED), 'utf8')));
    await desk.putEvents(events.filter(({ source }) => source !== 'aws.states').map(toEntry));
    await desk.settle();
    const opened = (await agent.list('limit=100')).filter(({ number }) => !before.has(number));
    expect(opened.map(({ title }) => title).sort()).toEqual([
      'EC2: AWS_EC2_INSTANCE_STORE_DRIVE_PERFORMANCE_DEGRADED',
      'ELASTICLOADBALANCING: AWS_ELASTICLOADBALANCING_API_ISSUE',
      'ServerCpuTooHigh',
    ]);
  });
});
