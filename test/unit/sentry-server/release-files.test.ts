import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { expect, test, vi } from 'vitest';
import { type Acme, acmePath, type ReceivedResponse, startAcme } from './acme.ts';

const files = acmePath('releases/1/files/');

function form(
  parts: Readonly<Record<string, string | readonly string[]>>,
  content: string | Uint8Array<ArrayBuffer> | null = 'body',
): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(parts))
    for (const item of [value].flat()) data.append(name, item as string);
  if (content !== null) data.append('file', new Blob([content], { type: 'text/javascript' }), 'app.js');
  return data;
}

async function startWithRelease(): Promise<Acme> {
  const acme = await startAcme();
  acme.organization.addRelease('1', { projects: ['web'] });
  return acme;
}

function names({ body }: ReceivedResponse): string[] {
  return body.map(({ name }: { name: string }) => name);
}

test('an upload is hashed, and its headers start from the type of the part', async () => {
  await using acme = await startWithRelease();
  const header = ['Sourcemap: app.js.map ', 'content-type:other', 'X: a:b'];
  const { status, body } = await acme.send('POST', files, { form: form({ name: '~/app.js', header }) });
  expect(status).toBe(201);
  expect(body).toEqual({
    id: expect.stringMatching(/^\d+$/),
    name: '~/app.js',
    dist: null,
    headers: { 'Content-Type': 'text/javascript', Sourcemap: 'app.js.map', 'content-type': 'other', X: 'a:b' },
    size: 4,
    sha1: createHash('sha1').update('body').digest('hex'),
    dateCreated: expect.stringMatching(/Z$/),
  });
  expect(acme.organization.fileContent('1', '~/app.js')?.toString()).toBe('body');
});

test('a name is unique for each dist, whatever the content', async () => {
  await using acme = await startWithRelease();
  const upload = (content: string, dist?: string) =>
    acme.send('POST', files, { form: form({ name: 'a.js', ...(dist && { dist }) }, content) });
  const first = await upload('one');
  expect(first.status).toBe(201);
  for (const content of ['one', 'two']) {
    const { status, body } = await upload(content);
    expect([status, body]).toEqual([409, { detail: 'A file matching this name already exists for the given release' }]);
  }
  expect((await upload('two', 'd1')).body).toMatchObject({ dist: 'd1' });
  expect((await acme.send('DELETE', `${files}${first.body.id}/`, { token: acme.userToken })).status).toBe(204);
  expect((await upload('two')).status).toBe(201);
  expect(acme.organization.release('1')?.files).toMatchObject([{ dist: 'd1' }, { dist: null }]);
});

test.each([
  ['no file', form({ name: 'a' }, null), 400, 'Missing uploaded file'],
  ['an empty name', form({ name: '' }), 400, 'File name must be specified'],
  ['the name file', form({ name: 'file' }), 400, 'File name must be specified'],
  ['a tab without a slash', form({ name: '\ta' }), 400, 'File name must not contain special whitespace characters'],
  ['a tab after the slash', form({ name: 'x/\tb' }), 400, 'File name must not contain special whitespace characters'],
  ['a header without a colon', form({ header: 'oops' }), 400, 'header value was not formatted correctly'],
  [
    'a backslash in a header',
    form({ header: 'a:b\\' }),
    400,
    'header value must not contain special whitespace characters',
  ],
])('invalid: %s', async (_, data, status, detail) => {
  await using acme = await startWithRelease();
  const response = await acme.send('POST', files, { form: data });
  expect([response.status, response.body]).toEqual([status, { detail }]);
});

test('special characters before the last slash are valid, and the default name is that of the part', async () => {
  await using acme = await startWithRelease();
  expect((await acme.send('POST', files, { form: form({ name: 'a\tb/c' }) })).status).toBe(201);
  expect((await acme.send('POST', files, { form: form({}) })).body).toMatchObject({ name: 'app.js' });
});

test('unknown parts and other types of body are rejected', async () => {
  await using acme = await startWithRelease();
  expect((await acme.send('POST', files, { form: form({ nmae: 'a' }) })).body).toEqual({ nmae: ['Unknown field.'] });
  expect((await acme.send('POST', files, { json: { name: 'a' } })).status).toBe(415);
});

test.each([
  ['multipart/form-data', 'no boundary'],
  ['multipart/form-data; boundary=x', '--x\r\nbroken'],
  ['multipart/form-data; boundary=x', `--x\r\nContent-Disposition\x01: y\r\n\r\n${'z'.repeat(500_000)}\r\n--x--\r\n`],
])('a form that cannot be parsed is 400: %s, %.20s', async (type, raw) => {
  await using acme = await startWithRelease();
  const { status, body } = await acme.send('POST', files, { raw, headers: { 'Content-Type': type } });
  expect([status, body.detail]).toEqual([400, expect.stringMatching(/^Multipart form parse error - /)]);
});

test('an incomplete upload has no effect and triggers no fault', async () => {
  await using acme = await startWithRelease();
  const fault = acme.server.faults.add({ path: files, fault: { kind: 'respond', status: 500 } });
  const { journal, url } = acme.server;
  const upload = request(url + files, {
    method: 'POST',
    headers: { 'Content-Type': 'multipart/form-data; boundary=x', Authorization: `Bearer ${acme.ciToken}` },
  });
  upload
    .on('error', () => undefined)
    .write('--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nhalf');
  await vi.waitFor(() => expect(journal.requests).toHaveLength(1));
  upload.destroy();
  await vi.waitFor(() => expect(journal.requests[0]?.endedAtMs).not.toBeNull());
  expect(fault.hits).toBe(0);
});

test('files require an existing release', async () => {
  await using acme = await startAcme();
  const { status, body } = await acme.send('POST', files, { form: form({}) });
  expect([status, body]).toEqual([404, { detail: 'The requested resource does not exist' }]);
});

test('the list is sorted by name; query and checksum can be repeated, and one match of each is sufficient', async () => {
  await using acme = await startWithRelease();
  for (const name of ['b.js', 'c.map', 'a.js']) await acme.send('POST', files, { form: form({ name }, name) });
  const list = async (query: string) => names(await acme.send('GET', `${files}?${query}`));
  expect(await list('')).toEqual(['a.js', 'b.js', 'c.map']);
  expect(await list('query=MAP&query=a.')).toEqual(['a.js', 'c.map']);
  const sha1 = createHash('sha1').update('b.js').digest('hex');
  expect(await list(`checksum=${sha1}&checksum=x`)).toEqual(['b.js']);
  expect(await list(`checksum=${sha1}&query=c`)).toEqual([]);
});

test('the list ends at an offset of 20000', async () => {
  await using acme = await startWithRelease();
  const { status, body } = await acme.send('GET', `${files}?cursor=100:200:0`);
  expect([status, body]).toEqual([400, { detail: 'Pagination offset too large' }]);
});

test('an organization token can read and upload, but not delete', async () => {
  await using acme = await startWithRelease();
  const { body } = await acme.send('POST', files, { form: form({ name: '~/a.js' }) });
  expect((await acme.send('GET', files)).body).toEqual([body]);
  expect((await acme.send('DELETE', `${files}${body.id}/`)).status).toBe(403);
});

test('below a project, files are found if the release belongs to the project', async () => {
  await using acme = await startWithRelease();
  const below = (project: string) => `/api/0/projects/acme/${project}/releases/1/files/`;
  const { body } = await acme.send('POST', below('web'), { form: form({ name: 'a' }) });
  expect(names(await acme.send('GET', files))).toEqual(['a']);
  expect((await acme.send('GET', below('api'))).status).toBe(404);
  expect(await acme.send('GET', below('nope'))).toMatchObject({
    status: 404,
    body: { detail: 'Project does not exist' },
  });
  const file = `${below('web')}${body.id}/`;
  expect((await acme.send('DELETE', file)).status).toBe(403);
  expect((await acme.send('DELETE', file, { token: acme.userToken })).status).toBe(204);
  expect(names(await acme.send('GET', files))).toEqual([]);
});

test('the content of a large file is not kept', async () => {
  await using acme = await startWithRelease();
  const content = Buffer.alloc(1024 * 1024 + 1, 'x');
  const { body } = await acme.send('POST', files, { form: form({ name: 'big' }, content) });
  expect(body).toMatchObject({ size: content.length, sha1: createHash('sha1').update(content).digest('hex') });
  expect(acme.organization.fileContent('1', 'big')).toBeUndefined();
});
