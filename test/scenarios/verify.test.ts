import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { startForwardProxy } from '../support/forward-proxy.ts';
import { fastClock, type JobOptions } from '../support/job.ts';
import { type Sandbox, startSandbox } from '../support/sandbox.ts';
import { addBundle, debugId, scriptWith, startWebSite, type WebSite } from '../support/web-site.ts';

const [one, two, three, four] = [1, 2, 3, 4].map(debugId) as [string, string, string, string];

/** Runs the action once, without waiting for the site to change. */
async function verify(
  sandbox: Sandbox,
  site: WebSite,
  inputs: Readonly<Record<string, string>> = {},
  options: Omit<JobOptions, 'inputs'> = {},
) {
  await using job = await sandbox.job(
    { urls: `${site.url}/`, 'retry-minutes': '0', ...inputs },
    { uses: 'verify', ...options },
  );
  return await job.main();
}

test('all scripts of a page resolve, however the page names them', async () => {
  await using sandbox = await startSandbox();
  addBundle(sandbox.acme, [one, two, three, four]);
  await using site = await startWebSite({
    '/shop/': `<!doctype html><base href=/assets/>
      <link rel="preload modulepreload" href='chunk.mjs'>
      <script src="app.js?v=1#top" defer></script>
      <script type=module src=../main.js></script>
      <script src="//${'HOST'}/abs.js"></script>`,
    '/assets/chunk.mjs': scriptWith(one),
    '/assets/app.js?v=1': scriptWith(two),
    '/main.js': scriptWith(three),
    '/abs.js': scriptWith(four),
  });
  site.files.set('/shop/', String(site.files.get('/shop/')).replace('HOST', site.host));

  const run = await verify(sandbox, site, { urls: `${site.url}/shop/` });
  expect(run).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  expect(run.outputs).toEqual({
    ...{ scripts: '4', resolved: '4', unresolved: '0', 'exposed-source-maps': '0', outcome: 'success' },
  });
  expect(run.log).toContain('Scripts: 4 of 4 scripts resolved');
  expect(run.summary).toContain(`| ${one} | resolved in web |`);
});

test('each script that does not resolve is named with its verdict, and the step fails', async () => {
  await using sandbox = await startSandbox();
  addBundle(sandbox.acme, [one]);
  await using site = await startWebSite({
    '/': '<script src=good.js></script><script src=plain.js></script><script src=new.js></script><script src=gone.js></script>',
    '/good.js': scriptWith(one),
    '/plain.js': 'console.log(1)',
    '/new.js': scriptWith(two),
  });
  const run = await verify(sandbox, site);
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({ scripts: '4', resolved: '1', unresolved: '3', outcome: 'failed' });
  const [error = ''] = run.errors;
  expect(error).toContain('3 of 4 scripts cannot be resolved by Sentry');
  expect(error).toContain(`no debug ID: ${site.url}/plain.js`);
  expect(error).toContain(`unknown to Sentry: ${site.url}/new.js (debug ID ${two})`);
  expect(error).toContain(`not reachable: ${site.url}/gone.js (the server answered 404)`);
  expect(error).toContain('Check that the deploy is complete');
  expect(run.log).toContain('Round 1: 1 of 4 scripts resolved, 1 no debug ID, 1 unknown to Sentry, 1 not reachable');
  expect(run.summary).toContain('no debug ID');
});

test('with on-failure: warn the job continues', async () => {
  await using sandbox = await startSandbox();
  await using site = await startWebSite({ '/': '<script src=a.js></script>', '/a.js': scriptWith(one) });
  const run = await verify(sandbox, site, { 'on-failure': 'warn' });
  expect(run).toMatchObject({ exitCode: 0, errors: [], warnings: [expect.stringContaining('unknown to Sentry')] });
  expect(run.outputs).toMatchObject({ unresolved: '1', outcome: 'degraded' });
});

test('a script of any of the projects resolves, and the summary says of which', async () => {
  await using sandbox = await startSandbox();
  addBundle(sandbox.acme, [one], ['api']);
  await using site = await startWebSite({ '/': '<script src=a.js></script>', '/a.js': scriptWith(one) });
  const other = await verify(sandbox, site, { projects: 'web' });
  expect(other).toMatchObject({ exitCode: 1, outputs: { unresolved: '1' } });
  const both = await verify(sandbox, site, { projects: 'web, api' });
  expect(both).toMatchObject({ exitCode: 0, outputs: { resolved: '1' } });
  expect(both.summary).toContain('resolved in api');
});

test('a bundle that is only found by the release does not count', async () => {
  await using sandbox = await startSandbox();
  const found = { id: 'x', type: 'bundle', url: 'https://sentry.test/', resolved_with: 'release' };
  const fault = { kind: 'respond', status: 200, body: [found] } as const;
  sandbox.server.faults.add({ path: /artifact-lookup/, fault });
  await using site = await startWebSite({ '/': '<script src=a.js></script>', '/a.js': scriptWith(one) });
  expect(await verify(sandbox, site)).toMatchObject({ exitCode: 1, outputs: { unresolved: '1' } });
});

test('urls may name scripts', async () => {
  await using sandbox = await startSandbox();
  addBundle(sandbox.acme, [one]);
  const unnamed = { headers: { 'Content-Type': 'text/javascript' }, body: scriptWith(one) };
  await using site = await startWebSite({ '/worker.js': scriptWith(one), '/chunk': unnamed });
  const urls = ['/worker.js', '/chunk', '/gone.js'].map((path) => `${site.url}${path}`).join('\n');
  const run = await verify(sandbox, site, { urls });
  expect(run.outputs).toMatchObject({ scripts: '3', resolved: '2' });
  expect(site.paths.toSorted()).toEqual(['/chunk', '/gone.js', '/worker.js']);
  expect(run.errors.join()).toContain(`not reachable: ${site.url}/gone.js`);
});

test.each([
  ['the comment', `console.log(1)\n//# debugId=${one.toUpperCase()}`],
  [
    'the snippet of this action after a minifier',
    `!function(e){try{let n="object"==typeof globalThis?globalThis:self,o=(new n.Error).stack;o&&((n._sentryDebugIds=n._sentryDebugIds||{})[o]=e)}catch{}}('${one}');x()`,
  ],
  [
    'the snippet of sentry-cli',
    `!function(){try{var e=globalThis,n=(new e.Error).stack;n&&(e._sentryDebugIds=e._sentryDebugIds||{},e._sentryDebugIds[n]=\`${one}\`)}catch(e){}}();x()`,
  ],
  ['the marker of a bundler plugin', `{try{e._sentryDebugIdIdentifier="sentry-dbid-${one}"}catch(e){}}x()`],
  ['a debug ID behind a string', `x("🙂");{try{e._sentryDebugIdIdentifier=\`sentry-dbid-${one}\`}catch(e){}}`],
])('the debug ID is read from %s', async (_what, script) => {
  await using sandbox = await startSandbox();
  addBundle(sandbox.acme, [one]);
  await using site = await startWebSite({ '/': '<script src=a.js></script>', '/a.js': script });
  expect(await verify(sandbox, site)).toMatchObject({ exitCode: 0, outputs: { resolved: '1' } });
});

test('a script whose ID is only in a comment is mentioned: the SDK does not know the ID', async () => {
  await using sandbox = await startSandbox();
  addBundle(sandbox.acme, [one]);
  await using site = await startWebSite({ '/': '<script src=a.js></script>', '/a.js': `x()\n//# debugId=${one}` });
  const run = await verify(sandbox, site);
  expect(run.log).toContain('1 script with a debug ID only in a comment');
  expect(run.summary).toContain(`${one} (only in a comment)`);
});

test('a script that registers several IDs has none of them', async () => {
  await using sandbox = await startSandbox();
  addBundle(sandbox.acme, [one, two]);
  const script = [one, two].map((id) => `e._sentryDebugIds[n]="${id}"`).join(';');
  await using site = await startWebSite({ '/': '<script src=a.js></script>', '/a.js': script });
  const run = await verify(sandbox, site);
  expect(run.errors.join()).toContain(`no debug ID: ${site.url}/a.js (it registers 2 different debug IDs)`);
});

describe('hosts', () => {
  test('scripts of third parties are reported, not fetched, and fail nothing', async () => {
    await using sandbox = await startSandbox();
    addBundle(sandbox.acme, [one]);
    await using other = await startWebSite({ '/tracker.js': 'track()' });
    await using site = await startWebSite({
      '/': `<script src=a.js></script><script src=${other.url}/tracker.js></script>`,
      '/a.js': scriptWith(one),
    });
    const run = await verify(sandbox, site);
    expect(run).toMatchObject({ exitCode: 0, warnings: [], outputs: { scripts: '1', outcome: 'success' } });
    expect(run.log).toContain(`1 script of other hosts not verified (${other.host})`);
    expect(other.requests).toEqual([]);
  });

  test.each([
    ['a host', ({ host }: WebSite) => host, 2],
    ['a URL', ({ url }: WebSite) => url, 2],
    ['a URL prefix', ({ url }: WebSite) => `${url}/assets/`, 1],
  ])('include adds the scripts of a CDN: %s', async (_what, include, scripts) => {
    await using sandbox = await startSandbox();
    addBundle(sandbox.acme, [one, two]);
    await using cdn = await startWebSite({ '/assets/a.js': scriptWith(one), '/b.js': scriptWith(two) });
    await using site = await startWebSite({
      '/': `<script src=${cdn.url}/assets/a.js></script><script src=${cdn.url}/b.js></script>`,
    });
    const run = await verify(sandbox, site, { include: include(cdn) });
    expect(run).toMatchObject({ exitCode: 0, outputs: { resolved: String(scripts) } });
    expect(cdn.requests).toHaveLength(scripts);
  });

  test('redirects are followed on hosts in scope, and relative URLs begin at their end', async () => {
    await using sandbox = await startSandbox();
    addBundle(sandbox.acme, [one]);
    await using site = await startWebSite({
      '/': { status: 302, headers: { Location: '/en/' } },
      '/en/': '<script src=a.js></script>',
      '/en/a.js': { status: 301, headers: { Location: '/v2/a.js' } },
      '/v2/a.js': scriptWith(one),
    });
    expect(await verify(sandbox, site)).toMatchObject({ exitCode: 0, outputs: { resolved: '1' } });
  });

  test('redirects to other hosts are not followed', async () => {
    await using sandbox = await startSandbox();
    await using other = await startWebSite({ '/': '<script src=a.js></script>', '/a.js': scriptWith(one) });
    await using site = await startWebSite({
      '/': { status: 302, headers: { Location: `${other.url}/` } },
      '/page': '<script src=a.js></script>',
      '/a.js': { status: 302, headers: { Location: `${other.url}/a.js` } },
    });
    const run = await verify(sandbox, site, { urls: `${site.url}/\n${site.url}/page` });
    expect(run).toMatchObject({ exitCode: 1, outputs: { scripts: '1', unresolved: '1' } });
    const reason = `it redirects to ${other.host}: neither urls nor include names this host`;
    expect(run.errors.join()).toContain(`not reachable: ${site.url}/ (${reason})`);
    expect(run.errors.join()).toContain(`not reachable: ${site.url}/a.js (${reason})`);
    expect(other.requests).toEqual([]);
  });
});

test('the site is read through a proxy', async () => {
  await using sandbox = await startSandbox();
  addBundle(sandbox.acme, [one]);
  await using site = await startWebSite({ '/': '<script src=a.js></script>', '/a.js': scriptWith(one) });
  await using proxy = await startForwardProxy({ 'shop.test': site.host });
  const run = await verify(sandbox, site, { urls: 'http://shop.test/' }, { env: { HTTP_PROXY: proxy.url } });
  expect(run).toMatchObject({ exitCode: 0, outputs: { resolved: '1' } });
  expect(proxy.requests).toEqual(['GET http://shop.test/', 'GET http://shop.test/a.js']);
});

test('compressed answers are read', async () => {
  await using sandbox = await startSandbox();
  addBundle(sandbox.acme, [one, two, three]);
  const compressed = (encoding: string, body: Buffer) => ({ headers: { 'Content-Encoding': encoding }, body });
  await using site = await startWebSite({
    '/': compressed('gzip', gzipSync('<script src=a.js></script><script src=b.js></script><script src=c.js></script>')),
    '/a.js': compressed('br', brotliCompressSync(scriptWith(one))),
    '/b.js': compressed('gzip, zstd', zstdCompressSync(gzipSync(scriptWith(two)))),
    '/c.js': compressed('gzip', gzipSync(scriptWith(three))),
  });
  expect(await verify(sandbox, site)).toMatchObject({ exitCode: 0, outputs: { resolved: '3' } });
  expect(site.requests[0]?.headers['accept-encoding']).toContain('br');
});

describe('credentials', () => {
  test('those in a URL stay at its origin, and are shown nowhere', async () => {
    await using sandbox = await startSandbox();
    addBundle(sandbox.acme, [one, two]);
    await using cdn = await startWebSite({ '/b.js': scriptWith(two) });
    await using site = await startWebSite({
      '/': `<script src=a.js></script><script src=${cdn.url}/b.js></script>`,
      '/a.js': scriptWith(one),
    });
    const urls = site.url.replace('://', '://staging:hunter2%21x@');
    const run = await verify(sandbox, site, { urls, include: cdn.host }, { env: { RUNNER_DEBUG: '1' } });
    expect(run).toMatchObject({ exitCode: 0, outputs: { resolved: '2' } });
    const basic = Buffer.from('staging:hunter2!x').toString('base64');
    expect(site.requests.map(({ headers }) => headers.authorization)).toEqual([`Basic ${basic}`, `Basic ${basic}`]);
    expect(cdn.requests.map(({ headers }) => headers.authorization)).toEqual([undefined]);
    expect(run.masked).toEqual(expect.arrayContaining(['hunter2%21x', 'hunter2!x', basic]));
    const shown = run.raw.replace(/^::add-mask::.*$/gm, '') + run.summary + JSON.stringify(run.outputs);
    for (const secret of ['hunter2', basic, 'staging:']) expect(shown).not.toContain(secret);
  });

  test('the token is sent to Sentry only', async () => {
    await using sandbox = await startSandbox();
    await using site = await startWebSite({ '/': '<script src=a.js></script>', '/a.js': scriptWith(one) });
    await verify(sandbox, site);
    expect(JSON.stringify(site.requests)).not.toContain(sandbox.token);
    expect(site.requests.filter(({ headers }) => headers.authorization)).toEqual([]);
  });

  test('a URL that cannot be used is reported without its password', async () => {
    await using sandbox = await startSandbox();
    await using site = await startWebSite();
    const urls = 'htps://joe:hunter2@shop.example/\nshop.example\nhttps://joe:hunter3@shop.example/';
    const run = await verify(sandbox, site, { urls, include: 'a b/c\nhttps://joe:hunter4@cdn.example' });
    expect(run.exitCode).toBe(1);
    expect(run.errors.join()).toMatch(/urls: "\*\*\*@shop\.example\/" is not a URL[\s\S]*urls: "shop\.example"/);
    expect(run.errors.join()).toContain('include: "a b/c"');
    expect(run.raw.replace(/^::add-mask::.*$/gm, '')).not.toContain('hunter');
  });
});

describe('source maps that everybody can read', () => {
  const map = JSON.stringify({ version: 3, sources: ['a.ts'], names: [], mappings: 'AAAA' });
  const referring = (id: string, url: string) => `${scriptWith(id)}//# sourceMappingURL=${url}\n`;

  test('are found by the comment and by the header, and are a warning', async () => {
    await using sandbox = await startSandbox();
    addBundle(sandbox.acme, [one, two, three, four]);
    await using site = await startWebSite({
      '/': '<script src=a.js></script><script src=b.js></script><script src=c.js></script><script src=d.js></script>',
      '/a.js': referring(one, 'a.js.map'),
      '/a.js.map': map,
      '/b.js': { headers: { SourceMap: '/maps/b' }, body: scriptWith(two) },
      '/maps/b': { headers: { 'Content-Type': 'application/json' }, body: `)]}'\n${map}` },
      '/c.js': referring(three, 'c.js.map'),
      '/d.js': referring(four, `data:application/json;base64,${Buffer.from(map).toString('base64')}`),
    });
    const run = await verify(sandbox, site);
    expect(run).toMatchObject({ exitCode: 0, outputs: { resolved: '4', 'exposed-source-maps': '3' } });
    expect(run.warnings).toEqual([expect.stringContaining('Everybody can read 3 source maps of the site')]);
    for (const name of ['/d.js', '/a.js.map', '/maps/b']) expect(run.summary).toContain(name);
    expect(run.summary).not.toContain('c.js.map');
  });

  test('are not those that a page or a login stands in for', async () => {
    await using sandbox = await startSandbox();
    addBundle(sandbox.acme, [one, two]);
    const isKnown = (authorization: string | undefined) => authorization !== undefined;
    await using site = await startWebSite({
      '/': '<script src=a.js></script><script src=b.js></script>',
      '/a.js': referring(one, 'a.js.map'),
      '/a.js.map': { headers: { 'Content-Type': 'text/html' }, body: '<html>{}</html>' },
      '/b.js': referring(two, 'b.js.map'),
      '/b.js.map': ({ headers }, response) => {
        response.writeHead(isKnown(headers.authorization) ? 200 : 401).end(map);
      },
    });
    const run = await verify(sandbox, site, { urls: site.url.replace('://', '://joe:hunter2@') });
    expect(run).toMatchObject({ exitCode: 0, warnings: [], outputs: { 'exposed-source-maps': '0' } });
  });
});

describe('rounds', () => {
  test('go on until the scripts resolve, and resolved ones are not fetched again', async () => {
    await using sandbox = await startSandbox();
    addBundle(sandbox.acme, [one]);
    let pageRequests = 0;
    await using site = await startWebSite({
      '/': (_request, response) => {
        pageRequests += 1;
        if (pageRequests === 2) site.files.set('/b.js', scriptWith(two));
        if (pageRequests === 3) addBundle(sandbox.acme, [two]);
        response.writeHead(200, { 'Content-Type': 'text/html' });
        response.end('<script src=a.js></script><script src=b.js></script>');
      },
      '/a.js': scriptWith(one),
      '/worker.js': scriptWith(one),
    });
    const inputs = { urls: `${site.url}/\n${site.url}/worker.js`, 'retry-minutes': '2' };
    const run = await verify(sandbox, site, inputs, { preload: [fastClock(20)] });
    expect(run).toMatchObject({ exitCode: 0, warnings: [], outputs: { resolved: '3', outcome: 'success' } });
    const rounds = run.log.split('\n').filter((line) => line.startsWith('Round '));
    expect(rounds).toEqual([
      'Round 1: 2 of 3 scripts resolved, 1 not reachable; trying again in 5.0 s',
      'Round 2: 2 of 3 scripts resolved, 1 unknown to Sentry; trying again in 10.0 s',
      'Round 3: 3 of 3 scripts resolved',
    ]);
    for (const name of ['/a.js', '/worker.js']) expect(site.paths.filter((path) => path === name)).toHaveLength(1);
    expect(site.paths.filter((path) => path === '/b.js')).toHaveLength(3);
  });

  test('end when the time for them is over', async () => {
    await using sandbox = await startSandbox();
    await using site = await startWebSite({ '/': '<script src=a.js></script>' });
    const run = await verify(sandbox, site, { 'retry-minutes': '1' }, { preload: [fastClock(20)] });
    expect(run).toMatchObject({ exitCode: 1, outputs: { unresolved: '1', outcome: 'failed' } });
    expect(run.log.match(/^Round \d+/gm)?.length).toBeGreaterThan(2);
    expect(run.log).not.toContain('Set timeout-minutes');
  });

  test('end before the time of the step is over, and the log says so', async () => {
    await using sandbox = await startSandbox();
    await using site = await startWebSite({ '/': '<script src=a.js></script>' });
    const inputs = { 'retry-minutes': '60', 'timeout-minutes': '1' };
    const run = await verify(sandbox, site, inputs, { preload: [fastClock(20)] });
    expect(run).toMatchObject({ exitCode: 1, outputs: { unresolved: '1', outcome: 'failed' } });
    expect(run.log).toMatch(
      /read again for [\d.]+ s at most, not for .+ as in retry-minutes, because .+ Set timeout-minutes/,
    );
  });
});

describe('a site without scripts in scope', () => {
  test('fails', async () => {
    await using sandbox = await startSandbox();
    await using site = await startWebSite({ '/': '<p>Hello</p><script>inline()</script>' });
    const run = await verify(sandbox, site);
    expect(run).toMatchObject({ exitCode: 1, outputs: { scripts: '0', unresolved: '0', outcome: 'failed' } });
    expect(run.errors.join()).toContain('The pages load no script that can be verified');
  });

  test('fails with the hosts that could be included', async () => {
    await using sandbox = await startSandbox();
    await using site = await startWebSite({ '/': '<script src=https://cdn.example/a.js></script>' });
    expect((await verify(sandbox, site)).errors.join()).toContain('The pages load scripts from cdn.example. Add');
  });

  test('fails with the pages that cannot be read', async () => {
    await using sandbox = await startSandbox();
    await using site = await startWebSite({ '/': { status: 503, body: 'Down' } });
    const run = await verify(sandbox, site);
    expect(run.exitCode).toBe(1);
    expect(run.errors.join()).toContain(`not reachable: ${site.url}/ (the server answered 503)`);
  });
});

test('a pull request from a fork, which gets no token, is skipped', async () => {
  await using sandbox = await startSandbox();
  await using site = await startWebSite();
  const event = { pull_request: { head: { repo: { full_name: 'fork/shop' } } } };
  const env = { GITHUB_EVENT_NAME: 'pull_request' };
  const run = await verify(sandbox, site, { 'auth-token': '' }, { event, env });
  expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: 'skipped' } });
  expect(site.requests).toEqual([]);
});

describe('Sentry', () => {
  const page = { '/': '<script src=a.js></script>', '/a.js': scriptWith(one) };

  test('a dry run without a token reads the site and asks nothing of Sentry', async () => {
    await using sandbox = await startSandbox();
    await using site = await startWebSite(page);
    const run = await verify(sandbox, site, { 'auth-token': '', projects: '', 'dry-run': 'true' });
    expect(run).toMatchObject({ exitCode: 0, errors: [], outputs: { scripts: '1', outcome: 'dry-run' } });
    expect(run.outputs).not.toHaveProperty('resolved');
    expect(run.log).toContain(`not looked up: ${site.url}/a.js (debug ID ${one})`);
    expect(sandbox.server.journal.requests).toEqual([]);
  });

  test('a dry run with a token shows the verdicts and does not fail', async () => {
    await using sandbox = await startSandbox();
    await using site = await startWebSite(page);
    const run = await verify(sandbox, site, { 'dry-run': 'true', 'retry-minutes': '2' });
    expect(run).toMatchObject({ exitCode: 0, outputs: { unresolved: '1', outcome: 'dry-run' } });
  });

  test('an unknown project is an error that names it', async () => {
    await using sandbox = await startSandbox();
    await using site = await startWebSite(page);
    const run = await verify(sandbox, site, { projects: 'web, webb' });
    expect(run).toMatchObject({ exitCode: 1, errors: [expect.stringContaining('webb')] });
    expect(site.requests).toEqual([]);
  });

  test('a server without the look-up is an error that says so', async () => {
    await using sandbox = await startSandbox();
    sandbox.server.faults.add({ path: /artifact-lookup/, times: 9, fault: { kind: 'respond', status: 404 } });
    await using site = await startWebSite(page);
    const run = await verify(sandbox, site);
    expect(run.exitCode).toBe(1);
    expect(run.errors.join()).toContain('cannot look up debug IDs: Sentry answered 404\nUpgrade Sentry');
  });

  test('an outage is tolerated with on-outage: warn', async () => {
    await using sandbox = await startSandbox();
    sandbox.server.faults.add({ path: /artifact-lookup/, times: 999, fault: { kind: 'respond', status: 503 } });
    await using site = await startWebSite(page);
    const options = { preload: [fastClock(50)] };
    expect(await verify(sandbox, site, {}, options)).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
    const tolerated = await verify(sandbox, site, { 'on-outage': 'warn' }, options);
    expect(tolerated).toMatchObject({ exitCode: 0, errors: [], outputs: { outcome: 'degraded' } });
    const dryRun = await verify(sandbox, site, { 'dry-run': 'true' }, options);
    expect(dryRun).toMatchObject({ exitCode: 1, outputs: { scripts: '1' } });
  });

  test('an outage of one look-up leaves the other verdicts in the report', async () => {
    await using sandbox = await startSandbox();
    addBundle(sandbox.acme, [one, two]);
    const fault = { kind: 'respond', status: 503 } as const;
    sandbox.server.faults.add({ path: /artifact-lookup/, skip: 1, times: 999, fault });
    await using site = await startWebSite({
      '/': '<script src=a.js></script><script src=b.js></script>',
      '/a.js': scriptWith(one),
      '/b.js': scriptWith(two),
    });
    const options = { preload: [fastClock(50)] };
    const run = await verify(sandbox, site, {}, options);
    expect(run).toMatchObject({ exitCode: 1, outputs: { scripts: '2', outcome: 'failed' } });
    expect(run.errors.join()).toContain('503');
    expect(run.log).toContain('Scripts: 1 of 2 scripts resolved, 1 not looked up');
    expect(run.log).toMatch(/^resolved: /m);
    expect(run.log).toMatch(/^not looked up: /m);
    expect(run.summary).toMatch(/\| not looked up \|/);

    site.files.set('/a.js', 'console.log(1)');
    const failed = await verify(
      sandbox,
      site,
      { urls: `${site.url}/\n${site.url}/gone`, 'on-outage': 'warn' },
      options,
    );
    expect(failed).toMatchObject({ exitCode: 1, warnings: [expect.stringContaining('503')] });
    expect(failed.errors).toEqual([expect.stringContaining(`not reachable: ${site.url}/gone`)]);
    expect(failed.errors.join()).toContain(`no debug ID: ${site.url}/a.js`);
    expect(failed.errors.join()).toContain('Run the main action with sourcemaps before the deploy');
  });

  test('nothing is written to it', async () => {
    await using sandbox = await startSandbox();
    await using site = await startWebSite(page);
    await verify(sandbox, site);
    const { requests } = sandbox.server.journal;
    expect(new Set(requests.map(({ method }) => method))).toEqual(new Set(['GET']));
    const lookups = requests.filter(({ path }) => path.endsWith('/artifact-lookup/'));
    expect(lookups.map(({ query }) => query)).toEqual([{ debug_id: one }]);
  });
});
