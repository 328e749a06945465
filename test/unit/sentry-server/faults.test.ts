import { expect, test } from 'vitest';
import type { Fault } from '../../sentry-server/faults.ts';
import { acmePath, startAcme } from './acme.ts';

const releases = acmePath('releases/');
const create = { json: { version: '1', projects: ['web'] } };

test('a scripted response is sent the given number of times', async () => {
  await using acme = await startAcme();
  const headers = { 'Content-Type': 'text/html', 'X-Sentry-Rate-Limit-Reset': '1700000000' };
  const handle = acme.server.faults.add({
    ...{ method: 'POST', path: releases, times: 2, skip: 1 },
    fault: { kind: 'respond', status: 429, headers, body: { detail: 'too frequently' } },
  });
  expect((await acme.send('GET', releases)).status).toBe(200);
  const statuses = [];
  for (let call = 1; call <= 4; call++) statuses.push((await acme.send('POST', releases, create)).status);
  expect(statuses).toEqual([201, 429, 429, 208]);
  expect(handle.hits).toBe(2);
  expect(acme.server.journal.requests.map(({ faulted }) => faulted)).toEqual([false, false, true, true, false]);
});

test('a scripted response has no other headers', async () => {
  await using acme = await startAcme();
  const fault: Fault = { kind: 'respond', status: 502, headers: { 'Content-Type': 'text/html' }, body: '<h1>Bad</h1>' };
  acme.server.faults.add({ path: /releases/, fault });
  const { status, headers, text } = await acme.send('GET', releases);
  expect([status, headers.get('content-type'), text]).toEqual([502, 'text/html', '<h1>Bad</h1>']);
  expect(headers.has('X-Sentry-Rate-Limit-Limit')).toBe(false);
});

test.each([
  ['before it took effect', false, 201],
  ['after it took effect', true, 208],
])('a request is lost %s', async (_, takesEffect, second) => {
  for (const fault of [
    { kind: 'reset', takesEffect } as const,
    { kind: 'respond', status: 503, takesEffect } as const,
  ]) {
    await using acme = await startAcme();
    acme.server.faults.add({ method: 'POST', path: releases, fault });
    const first = acme.send('POST', releases, create);
    if (fault.kind === 'reset') await expect(first).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
    else expect((await first).status).toBe(503);
    expect((await acme.send('POST', releases, create)).status).toBe(second);
    expect(acme.server.journal.requests[0]?.status).toBe(fault.kind === 'reset' ? null : 503);
  }
});

test('a stalled request gets no response, and does not prevent the server from closing', async () => {
  const acme = await startAcme();
  acme.server.faults.add({ path: releases, fault: { kind: 'stall' } });
  const stalled = acme.send('GET', releases);
  const outcome = expect(stalled).rejects.toThrow('fetch failed');
  // The response to a later request means that the stalled one has arrived.
  await acme.send('GET', releases);
  expect(acme.server.journal.lines()).toContain(`GET ${releases} → no response`);
  await acme[Symbol.asyncDispose]();
  await outcome;
});

test('a slow response is delayed', async () => {
  await using acme = await startAcme();
  acme.server.faults.add({ path: releases, fault: { kind: 'slow', delayMs: 60 } });
  expect((await acme.send('POST', releases, create)).status).toBe(201);
  const [entry] = acme.server.journal.requests;
  expect((entry?.endedAtMs ?? 0) - (entry?.startedAtMs ?? 0)).toBeGreaterThanOrEqual(59);
});

test('a corrupt response does not change the stored state', async () => {
  await using acme = await startAcme();
  const change = (body: { version: string }) => ({ ...body, version: 'other' });
  acme.server.faults.add({ path: releases, fault: { kind: 'corrupt', change } });
  expect((await acme.send('POST', releases, create)).body).toMatchObject({ version: 'other' });
  expect(acme.organization.release('1')).toBeDefined();
});

test('a cut response ends in the middle of its body', async () => {
  await using acme = await startAcme();
  acme.server.faults.add({ path: releases, fault: { kind: 'cut' } });
  await expect(acme.send('POST', releases, create)).rejects.toThrow('terminated');
  expect(acme.server.journal.lines()).toEqual([`POST ${releases} → 201`]);
});

test('a cut response without a body is reset', async () => {
  await using acme = await startAcme();
  acme.organization.addRelease('1', { projects: ['web'] });
  acme.server.faults.add({ path: acmePath('releases/1/'), fault: { kind: 'cut' } });
  const lost = acme.send('DELETE', acmePath('releases/1/'), { token: acme.userToken });
  await expect(lost).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
  expect(acme.organization.releases).toEqual([]);
});

test('matching faults apply in the order of their addition; clear removes all', async () => {
  await using acme = await startAcme();
  for (const status of [500, 501, 502]) acme.server.faults.add({ path: releases, fault: { kind: 'respond', status } });
  expect((await acme.send('GET', releases)).status).toBe(500);
  expect((await acme.send('GET', releases)).status).toBe(501);
  acme.server.faults.clear();
  expect((await acme.send('GET', releases)).status).toBe(200);
});
