import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Redactor } from '../../../src/http/redact.ts';

const secret = fc.string({ minLength: 8, maxLength: 60, unit: 'grapheme' }).filter((text) => text.trim().length >= 8);
const around = fc.string({ maxLength: 40 });

test('no registered secret is left in any text, whatever stands around it and however many there are', () => {
  fc.assert(
    fc.property(fc.array(secret, { minLength: 1, maxLength: 4 }), around, around, (secrets, before, after) => {
      const redactor = new Redactor();
      for (const one of secrets) redactor.add(one);
      const clean = redactor.redact(secrets.map((one) => before + one + after).join(' '));
      for (const one of secrets) expect(clean).not.toContain(one);
    }),
  );
});

test('a secret is found in the form that URLs give it', () => {
  fc.assert(
    fc.property(secret, (one) => {
      const redactor = new Redactor();
      redactor.add(one);
      const url = `https://example.com/?token=${encodeURIComponent(one)}`;
      expect(redactor.redact(url)).not.toContain(encodeURIComponent(one));
    }),
  );
});

test.each([
  ['sntrys_', '_'],
  ['sntryu_', ''],
  ['sntryi_', ''],
])('a token that looks like %s is blotted out though nobody has registered it', (prefix, middle) => {
  const part = fc.stringMatching(/^[A-Za-z0-9+/]{20,80}$/);
  fc.assert(
    fc.property(part, part, around, (first, second, before) => {
      const token = `${prefix}${first}${middle}${second}`;
      const clean = new Redactor().redact(`${before} ${token} `);
      expect(clean).not.toContain(second);
    }),
  );
});

test('a text without secrets stays as it is', () => {
  const words = fc.array(fc.constantFrom('release', '1.2.3', 'uploaded', '~/app.js', 'https://sentry.io/'), {
    minLength: 1,
  });
  fc.assert(
    fc.property(words, (all) => {
      const redactor = new Redactor();
      redactor.add('a-secret-of-the-test');
      expect(redactor.redact(all.join(' '))).toBe(all.join(' '));
    }),
  );
});
