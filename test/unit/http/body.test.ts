import { expect, test } from 'vitest';
import { type Body, jsonBody, multipartBody, type Part } from '../../../src/http/body.ts';

async function bytesOf(body: Body): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(body.open()));
}

/** A body that is not in memory as a whole. */
function streamed(bytes: Buffer): Body {
  return {
    contentType: 'application/x-app',
    sizeBytes: bytes.byteLength,
    async *open() {
      for (const byte of bytes) yield Buffer.from([byte]);
    },
  };
}

const app: Part = { name: 'file', filename: 'app.js', content: jsonBody('größe') };

test.each<[what: string, body: Body]>([
  ['JSON', jsonBody({ version: '1.0', message: 'größe 🚀' })],
  ['a form without fields', multipartBody([])],
  ['a form with a non-ASCII field', multipartBody([{ name: 'name', value: '~/größe 🚀.js' }])],
  ['a form with an empty field', multipartBody([{ name: 'dist', value: '' }])],
  ['a form with a file', multipartBody([{ name: 'name', value: '~/app.js' }, app])],
  [
    'a form with a streamed file',
    multipartBody([{ name: 'file', filename: 'a', content: streamed(Buffer.from('abc')) }]),
  ],
])('%s has the size that it states, and can be read twice', async (_what, body) => {
  const first = await bytesOf(body);
  expect(first.byteLength).toBe(body.sizeBytes);
  expect(await bytesOf(body)).toEqual(first);
});

test('a JSON body has the content type of JSON', async () => {
  const body = jsonBody({ projects: ['web'], url: undefined });
  expect(body.contentType).toBe('application/json');
  expect((await bytesOf(body)).toString()).toBe('{"projects":["web"]}');
});

test('a form is in memory if all its parts are', async () => {
  const body = multipartBody([{ name: 'name', value: '~/app.js' }, app]);
  expect(Buffer.from(body.bytes ?? []).equals(await bytesOf(body))).toBe(true);
  expect(multipartBody([{ name: 'file', filename: 'a', content: streamed(Buffer.from('a')) }]).bytes).toBeUndefined();
});

test('a form has the format of RFC 7578', async () => {
  const content = Buffer.from([0x00, 0x0d, 0x0a, 0x2d, 0x2d, 0xff]);
  const file = streamed(content);
  const body = multipartBody([
    { name: 'name', value: '~/app.bin' },
    { name: 'file', filename: 'app.bin', content: file },
  ]);
  const boundary = body.contentType.replace('multipart/form-data; boundary=', '');
  expect((await bytesOf(body)).toString('latin1')).toBe(
    [
      `--${boundary}`,
      'Content-Disposition: form-data; name="name"',
      '',
      '~/app.bin',
      `--${boundary}`,
      'Content-Disposition: form-data; name="file"; filename="app.bin"',
      'Content-Type: application/x-app',
      '',
      content.toString('latin1'),
      `--${boundary}--`,
      '',
    ].join('\r\n'),
  );
});

test.each([
  ['a pair of quotes', '"a"', '%22a%22'],
  ['a line break', 'a\r\nX-Evil: b\r\n', 'a%0D%0AX-Evil: b%0D%0A'],
  ['non-ASCII letters', 'größe.js', 'größe.js'],
])('%s in a file name cannot end the header', async (_what, filename, expected) => {
  const text = (await bytesOf(multipartBody([{ ...app, filename }]))).toString();
  expect(text).toContain(`\r\nContent-Disposition: form-data; name="file"; filename="${expected}"\r\n`);
});

test('every form has a different boundary that the standard allows', () => {
  const [one, other] = [multipartBody([app]), multipartBody([app])];
  expect(one.contentType).not.toBe(other.contentType);
  expect(one.contentType).toMatch(/^multipart\/form-data; boundary=[\w-]{1,70}$/);
});
