import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Redactor } from '../../../src/http/redact.ts';

const anySecret = fc
  .string({ minLength: 8, maxLength: 60, unit: 'grapheme' })
  .filter((text) => text.trim().length >= 8);
const around = fc.string({ maxLength: 40 });

test('no registered secret is left in any text', () => {
  fc.assert(
    fc.property(fc.array(anySecret, { minLength: 1, maxLength: 4 }), around, around, (secrets, before, after) => {
      const redactor = new Redactor();
      for (const secret of secrets) redactor.add(secret);
      const redacted = redactor.redact(secrets.map((secret) => before + secret + after).join(' '));
      for (const secret of secrets) expect(redacted).not.toContain(secret);
    }),
  );
});

test('the percent-encoded form of a secret is redacted', () => {
  fc.assert(
    fc.property(anySecret, (secret) => {
      const redactor = new Redactor();
      redactor.add(secret);
      const url = `https://example.com/?token=${encodeURIComponent(secret)}`;
      expect(redactor.redact(url)).not.toContain(encodeURIComponent(secret));
    }),
  );
});

test('the Base64 form of a secret is redacted inside of any text', () => {
  const bytes = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(anySecret, bytes, bytes, (secret, before, after) => {
      const redactor = new Redactor();
      redactor.add(secret);
      const redacted = redactor.redact(Buffer.from(before + secret + after).toString('base64'));
      // What is left decodes to no more than the text around the secret and the ends of its first and last byte.
      const leftBytes = Buffer.byteLength(before + after) + 2;
      expect(redacted.replace('***', '').replaceAll('=', '').length).toBeLessThanOrEqual((leftBytes * 8) / 6 + 1);
    }),
  );
});

test('no part of a secret is left where a text was cut', () => {
  const plain = fc.stringMatching(/^[A-Z]{0,20}$/);
  const lowerCase = fc.stringMatching(/^[a-z0-9]{8,60}$/);
  fc.assert(
    fc.property(plain, lowerCase, fc.nat(), (before, secret, cut) => {
      const redactor = new Redactor();
      redactor.add(secret);
      const text = before + secret;
      expect(redactor.redactStart(text.slice(0, cut % text.length))).toMatch(/^[A-Z]*$/);
    }),
  );
});

test.each([
  ['sntrys_', '_'],
  ['sntryu_', ''],
  ['sntryi_', ''],
])('a token that begins with %s is redacted even if it is not registered', (prefix, middle) => {
  const part = fc.stringMatching(/^[A-Za-z0-9+/]{20,80}$/);
  fc.assert(
    fc.property(part, part, around, (first, second, before) => {
      const token = `${prefix}${first}${middle}${second}`;
      const redacted = new Redactor().redact(`${before} ${token} `);
      expect(redacted).not.toContain(second);
    }),
  );
});

test('a text without secrets is not changed', () => {
  const anyWords = fc.array(fc.constantFrom('release', '1.2.3', 'uploaded', '~/app.js', 'https://sentry.io/'), {
    minLength: 1,
  });
  fc.assert(
    fc.property(anyWords, (words) => {
      const redactor = new Redactor();
      redactor.add('a-secret-of-the-test');
      expect(redactor.redact(words.join(' '))).toBe(words.join(' '));
    }),
  );
});
