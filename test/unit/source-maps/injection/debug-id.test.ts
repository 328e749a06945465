import { expect, test } from 'vitest';
import { debugIdOf, readDebugId } from '../../../../src/source-maps/injection/debug-id.ts';

const map = '{"version":3,"sources":["a.ts"],"names":[],"mappings":"AAAA;AACA"}';

/** As sentry-cli 3.8.0 has told them. */
test.each([
  ['an empty script', '', undefined, 'da39a3ee-5e6b-5b0d-b255-bfef95601890'],
  ['a script', 'one();\n', undefined, '72a6bd25-8387-5079-8c15-5059d24b8622'],
  ['a script with a map', 'one();\n//# sourceMappingURL=a.js.map\n', map, '7b50cb64-acf2-55a2-a456-7561168f4d60'],
  ['another script with the same map', 'one();\n', map, '2b4f7d1c-7d22-5a90-ab22-771b3024dc54'],
])('the debug ID of %s', (_what, script, itsMap, expected) => {
  expect(debugIdOf(Buffer.from(script), itsMap === undefined ? undefined : Buffer.from(itsMap))).toBe(expected);
});

test.each<[what: string, text: unknown, expected: string | undefined]>([
  ['as it is', '7b50cb64-acf2-55a2-a456-7561168f4d60', '7b50cb64-acf2-55a2-a456-7561168f4d60'],
  ['in capitals', '7B50CB64-ACF2-55A2-A456-7561168F4D60', '7b50cb64-acf2-55a2-a456-7561168f4d60'],
  ['without hyphens', '7b50cb64acf255a2a4567561168f4d60', '7b50cb64-acf2-55a2-a456-7561168f4d60'],
  ['too short', '7b50cb64', undefined],
  ['with something behind it', '7b50cb64-acf2-55a2-a456-7561168f4d60-1', undefined],
  ['no text', null, undefined],
])('a debug ID that is written %s', (_how, text, expected) => {
  expect(readDebugId(text)).toBe(expected);
});
