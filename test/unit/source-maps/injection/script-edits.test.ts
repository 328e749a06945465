import { expect, test } from 'vitest';
import { withoutMapUrls } from '../../../../src/source-maps/injection/script-edits.ts';

const id = '//# debugId=01234567-89ab-4cde-8f01-23456789abcd';
const comment = '//# sourceMappingURL=app.js.map';

test.each([
  ['in front of the debug ID', `run()\n${comment}\n${id}\n`, `run()\n${id}\n`],
  ['behind the debug ID', `run()\n${id}\n${comment}`, `run()\n${id}\n`],
  ['of several comments', `run()\n//@ sourceMappingURL=old.map\n${comment}\n`, 'run()\n'],
  ['with carriage returns', `run()\r\n${comment}\r\n${id}\r\n`, `run()\r\n${id}\r\n`],
  ['with carriage returns alone', `run()\r${comment}\r${id}\r`, `run()\r${id}\r`],
  ['with blanks around it', `run()\n  ${comment} \t\n${id}`, `run()\n${id}`],
])('the sourceMappingURL is removed %s', (_where, script, expected) => {
  expect(withoutMapUrls(Buffer.from(script), () => true).toString()).toBe(expected);
});

test.each([
  ['an inline map', 'run()\n//# sourceMappingURL=data:application/json;base64,e30=\n'],
  ['a comment in a string', `run(\`\n${comment}\n\`)\n`],
  ['no comment', `run()\n${id}\n`],
])('a script with %s is not changed', (_what, script) => {
  const bytes = Buffer.from(script);
  expect(withoutMapUrls(bytes, () => true)).toBe(bytes);
});

test('a comment stays if it is not to be removed, and those in front of it', () => {
  const bytes = Buffer.from(`run()\n${comment}\n//# sourceMappingURL=https://maps.example/app.js.map\n`);
  expect(withoutMapUrls(bytes, (url) => !url.startsWith('https:'))).toBe(bytes);
});
