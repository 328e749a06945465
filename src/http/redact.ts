/** Shorter values would redact ordinary words. */
const minSecretLength = 6;

/** For credentials that are not registered. */
const credentialPatterns: readonly (readonly [RegExp, string])[] = [
  [/\bsntry[a-z]_[\w+/=-]+/g, '***'],
  [/\b(Bearer|Basic|token)\s+[\w+/=.~-]{16,}/gi, '$1 ***'],
  [/(?<!\/)\/\/[^\s/?#]+@/g, '//***@'], // User and password before a host; not a scope in `app:///@scope`.
  [/([?&][\w-]*(?:sig|signature|token|key|secret|credential)=)[^\s&#]+/gi, '$1***'], // A signed URL.
];

/** Every credential pattern needs one of these. Most of the thousands of file names have none, so this test is faster. */
const maybeCredential = /sntry|[\s@=]/i;

export class Redactor {
  /** Longest first: a secret may contain another one, such as a token and its secret part. */
  #secrets: readonly string[] = [];

  add(secret: string | undefined): void {
    if (!secret) return;
    const forms = formsOf(secret).filter(({ length }) => length >= minSecretLength);
    const secrets = new Set([...this.#secrets, ...forms]);
    this.#secrets = [...secrets].sort((a, b) => b.length - a.length);
  }

  readonly redact = (text: string): string => {
    const redacted = this.#secrets.reduce((result, secret) => result.replaceAll(secret, '***'), text);
    if (!maybeCredential.test(redacted)) return redacted;
    return credentialPatterns.reduce(
      (result, [pattern, replacement]) => result.replace(pattern, replacement),
      redacted,
    );
  };

  /** For the start of a longer text: also removes the part of a secret that its end cuts off. */
  redactStart(text: string): string {
    const cutLengths = this.#secrets.map((secret) => {
      const lengths = Array.from({ length: secret.length - 1 }, (_, index) => secret.length - 1 - index);
      return lengths.find((length) => text.endsWith(secret.slice(0, length))) ?? 0;
    });
    return this.redact(text.slice(0, text.length - Math.max(0, ...cutLengths)));
  }

  /** For plain data of any depth. Parts without secrets are not copied. */
  readonly redactAll = <T>(value: T): T => {
    if (typeof value === 'string') return this.redact(value) as T;
    if (typeof value !== 'object' || value === null) return value;
    let redacted = value;
    for (const key in value) {
      const inner = this.redactAll(value[key]);
      if (inner === value[key]) continue;
      if (redacted === value) redacted = (Array.isArray(value) ? [...value] : { ...value }) as T & object;
      redacted[key] = inner;
    }
    return redacted;
  };
}

function formsOf(secret: string): readonly string[] {
  const encoded = encodeURIComponent(secret);
  const lowerCase = encoded.replace(/%[\dA-F]{2}/g, (escaped) => escaped.toLowerCase());
  return [secret, JSON.stringify(secret).slice(1, -1), encoded, lowerCase, ...base64Forms(Buffer.from(secret))];
}

/**
 * Base64 encodes three bytes at a time, so there are three forms inside a longer text, such as `user:password`. They omit
 * characters that also depend on the text around the secret.
 */
function base64Forms(secret: Buffer): readonly string[] {
  return [0, 1, 2].flatMap((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), secret]).toString('base64');
    const form = text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + secret.length) * 8) / 6));
    return [form, form.replaceAll('+', '-').replaceAll('/', '_')];
  });
}
