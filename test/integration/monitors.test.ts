import { expect, test } from 'vitest';
import type { MonitorConfig } from '../../src/check-ins/monitor-config.ts';
import { Monitors } from '../../src/check-ins/monitors-api.ts';
import { SentryClient } from '../../src/sentry/client.ts';
import { RefusalError } from '../../src/sentry/errors.ts';
import { startHttpSandbox } from '../support/http-sandbox.ts';

const config: MonitorConfig = {
  schedule: { type: 'interval', value: 2, unit: 'hour' },
  timezone: 'Europe/Vienna',
  checkin_margin: 5,
  max_runtime: 60,
  recovery_threshold: 2,
};

test('monitors are created, read and updated', async () => {
  await using sandbox = await startHttpSandbox();
  const token = sandbox.acme.addToken({ kind: 'user', scopes: ['alerts:write', 'org:read', 'project:read'] });
  await using authorized = await startHttpSandbox({ authorization: () => `Bearer ${token}` });
  const connection = { baseUrl: new URL(`${sandbox.server.url}/`), org: 'acme', tokenKind: 'other' } as const;
  const monitors = new Monitors(new SentryClient(authorized.client, connection));

  await monitors.create({ slug: 'nightly', project: 'web', config });
  expect(sandbox.acme.monitor('nightly')?.config).toMatchObject(config);
  expect((await monitors.get('nightly')).config).toMatchObject({ schedule_type: 'interval', schedule: [2, 'hour'] });
  await monitors.update('nightly', { ...config, schedule: { type: 'crontab', value: '17 3 * * *' } });
  expect((await monitors.get('nightly')).config).toMatchObject({ schedule_type: 'crontab', schedule: '17 3 * * *' });
  await expect(monitors.get('unknown')).rejects.toThrow(RefusalError);
});
