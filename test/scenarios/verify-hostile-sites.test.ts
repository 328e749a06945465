import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fastClock, type JobOptions } from '../support/job.ts';
import { startSandbox } from '../support/sandbox.ts';
import { addBundle, debugId, scriptWith, startWebSite } from '../support/web-site.ts';

type Files = NonNullable<Parameters<typeof startWebSite>[0]>;

/** Verifies a site whose start page is `/`; Sentry knows the debug ID 1. */
async function verify(files: Files, options: Omit<JobOptions, 'inputs'> = {}, inputs = {}) {
  await using sandbox = await startSandbox();
  addBundle(sandbox.acme, [debugId(1)]);
  await using site = await startWebSite(files);
  await using job = await sandbox.job(
    { urls: `${site.url}/`, 'retry-minutes': '0', ...inputs },
    { uses: 'verify', ...options },
  );
  const run = await job.main();
  return { ...run, site: site.url, paths: [...site.paths] };
}

const page = '<script src=a.js></script>';
const endless: Files[string] = (_request, response) => {
  response.writeHead(200, { 'Content-Type': 'text/javascript' });
  const send = () => {
    while (!response.destroyed && response.write(Buffer.alloc(1_000_000, '/')));
  };
  response.on('drain', send);
  send();
};

test.each<[string, Files, string]>([
  ['a page that is too large', { '/': `${page}${' '.repeat(5_000_001)}` }, 'the answer is larger than 5.0 MB'],
  ['a script without end', { '/': page, '/a.js': endless }, 'the answer is larger than 20.0 MB'],
  [
    'a small script that decompresses to a large one',
    { '/': page, '/a.js': { headers: { 'Content-Encoding': 'gzip' }, body: gzipSync(Buffer.alloc(30_000_000)) } },
    'the answer is larger than 20.0 MB',
  ],
  [
    'a redirect to itself',
    { '/': page, '/a.js': { status: 302, headers: { Location: '/a.js' } } },
    'the server answered 302 after 3 redirects',
  ],
  [
    'a redirect to something else than a web server',
    { '/': page, '/a.js': { status: 302, headers: { Location: 'file:///etc/passwd' } } },
    'the server answered 302',
  ],
  [
    'content that is not compressed as announced',
    { '/': page, '/a.js': { headers: { 'Content-Encoding': 'gzip' }, body: 'plain' } },
    'the answer cannot be read (Z_DATA_ERROR)',
  ],
  [
    'compressed content that is cut off',
    { '/': page, '/a.js': { headers: { 'Content-Encoding': 'gzip' }, body: gzipSync('x').subarray(0, 12) } },
    'the answer cannot be read (Z_BUF_ERROR)',
  ],
  [
    'an unknown encoding',
    { '/': page, '/a.js': { headers: { 'Content-Encoding': 'zip' }, body: 'PK' } },
    'its encoding "zip" is unknown',
  ],
  ['a connection that is closed', { '/': page, '/a.js': (request) => request.socket.destroy() }, 'the connection was'],
  [
    'an answer that is not HTTP',
    { '/': page, '/a.js': (request) => request.socket.end('nonsense\r\n\r\n') },
    'the response is not valid HTTP',
  ],
  [
    'a page in the place of a missing script',
    { '/': page, '/a.js': { headers: { 'Content-Type': 'text/html' }, body: '<h1>Welcome</h1>' } },
    'the server answered with a page, as for a missing file',
  ],
])('%s is not reachable', async (_what, files, reason) => {
  const run = await verify(files);
  expect(run).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
  expect(run.errors).toEqual([expect.stringContaining(reason)]);
  expect(run.errors.join()).not.toContain('bug in the action');
});

test('an answer that comes in drops ends after its time limit', async () => {
  const drip: Files[string] = (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/javascript' });
    const timer = setInterval(() => response.write('/'), 10);
    response.on('close', () => clearInterval(timer));
  };
  const run = await verify({ '/': page, '/a.js': drip }, { preload: [fastClock(20)] });
  expect(run.errors.join()).toContain('the answer was not complete after 30.0 s');
});

test('a slow site cannot use up the time in which Sentry is asked', async () => {
  const scripts = Array.from({ length: 20 }, (_, index) => `<script src=${index}.js></script>`);
  const stalled = Object.fromEntries(scripts.map((_, index) => [`/${index}.js`, () => undefined]));
  const run = await verify(
    { '/': `${page}${scripts.join('')}`, '/a.js': scriptWith(debugId(1)), ...stalled },
    { preload: [fastClock(20)] },
    { 'timeout-minutes': '1', 'on-outage': 'warn' },
  );
  expect(run).toMatchObject({ exitCode: 1, outputs: { resolved: '1', unresolved: '20', outcome: 'failed' } });
  expect(run.errors.join()).toMatch(/the time limit of \d\d\.\d s was reached/);
});

test('text of the site is neither a command, nor Markdown, nor HTML', async () => {
  const names = [
    'x.js\n::error::pwned',
    '::set-output name=a::b.js',
    '##[error]c.js',
    '`|<img src=x onerror=alert(1)>|[link](https://evil.example).js',
    '@octocat.js',
  ];
  const run = await verify({
    '/': `${names.map((name) => `<script src="/${name.replaceAll('"', '&quot;')}"></script>`).join('')}
      <script src="https://evil.example:81/\n::error::other"></script>`,
    '/@octocat.js': { headers: { SourceMap: '/m\t::error::x', 'Content-Type': '::error::y' }, body: '::error::z' },
  });
  expect(run).toMatchObject({ exitCode: 1, outputs: { scripts: '5' }, warnings: [] });
  expect(run.errors).toHaveLength(1);
  expect(run.log).not.toMatch(/^::|##\[/m);
  expect(run.summary).not.toMatch(/<img|\]\(https:\/\/evil|@octocat|`/);
});

test('URLs that no server delivers are ignored', async () => {
  const urls = [
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/javascript,x',
    'blob:x',
    'file:///etc/passwd',
  ];
  const run = await verify({
    '/': `${page}${[...urls, '', ' ', 'http://'].map((url) => `<script src="${url}"></script>`).join('')}`,
    '/a.js': scriptWith(debugId(1)),
  });
  expect(run).toMatchObject({ exitCode: 0, warnings: [], outputs: { scripts: '1', resolved: '1' } });
});

test('of many scripts only max-scripts are fetched, with a warning', async () => {
  const scripts = Array.from({ length: 10_000 }, (_, index) => `<script src=${index}.js></script>`).join('');
  const known = Object.fromEntries(['/0.js', '/1.js', '/2.js'].map((path) => [path, scriptWith(debugId(1))]));
  const run = await verify({ '/': scripts, ...known }, {}, { 'max-scripts': '3' });
  expect(run).toMatchObject({ exitCode: 0, outputs: { scripts: '3', resolved: '3' } });
  expect(run.warnings).toEqual([expect.stringContaining('9997 more scripts of the pages not verified')]);
  expect(run.paths).toHaveLength(4);
});

test('of many scripts that urls names only max-scripts are fetched', async () => {
  const files = Object.fromEntries(['/0.js', '/1.js', '/2.mjs'].map((path) => [path, scriptWith(debugId(1))]));
  await using sandbox = await startSandbox();
  addBundle(sandbox.acme, [debugId(1)]);
  await using site = await startWebSite(files);
  const urls = Object.keys(files).map((path) => `${site.url}${path}`);
  await using job = await sandbox.job({ urls: urls.join('\n'), 'max-scripts': '2' }, { uses: 'verify' });
  expect(await job.main()).toMatchObject({ exitCode: 0, outputs: { scripts: '2', resolved: '2' } });
  expect(site.paths.toSorted()).toEqual(['/0.js', '/1.js']);
});

test('pages and scripts that are nested deeply are read', async () => {
  const run = await verify({
    '/': `${'<div><b>'.repeat(300_000)}</i>${'</x>'.repeat(100_000)}${page}`,
    '/a.js': `${'('.repeat(200_000)}\`\n//# sourceMappingURL=x\n${scriptWith(debugId(1))}`,
  });
  expect(run).toMatchObject({ exitCode: 0, outputs: { scripts: '1', resolved: '1' } });
});
