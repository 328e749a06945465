/** Shorter values would redact ordinary words. */
const minSecretLength = 6;

/** Patterns of credentials, for those that are not registered. */
const credentialPatterns: readonly (readonly [RegExp, string])[] = [
  [/\bsntry[a-z]_[\w+/=-]+/g, '***'],
  [/\b(Bearer|Basic|token)\s+[\w+/=.~-]{16,}/gi, '$1 ***'],
  [/(?<!\/)\/\/[^\s/?#]+@/g, '//***@'], // User and password before a host; not a scope in `app:///@scope`.
  [/([?&][\w-]*(?:sig|signature|token|key|secret|credential)=)[^\s&#]+/gi, '$1***'], // A signed URL.
];

/** Every credential pattern needs one of these. Most of the thousands of file names have none, so this test is faster. */
const maybeCredential = /sntry|[\s@=]/i;

/** Removes credentials from everything that is shown. */
export class Redactor {
  /** Longest first: a secret may contain another one, such as a token and its secret part. */
  #secrets: readonly string[] = [];

  /** Registers a secret, including its percent-encoded and JSON forms. */
  add(secret: string | undefined): void {
    if (!secret) return;
    const forms = [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)];
    const secrets = new Set([...this.#secrets, ...forms.filter(({ length }) => length >= minSecretLength)]);
    this.#secrets = [...secrets].sort((a, b) => b.length - a.length);
  }

  /** Replaces every registered secret, and everything that looks like a credential, by `***`. */
  readonly redact = (text: string): string => {
    const redacted = this.#secrets.reduce((result, secret) => result.replaceAll(secret, '***'), text);
    if (!maybeCredential.test(redacted)) return redacted;
    return credentialPatterns.reduce(
      (result, [pattern, replacement]) => result.replace(pattern, replacement),
      redacted,
    );
  };

  /** Redacts every string in plain data of any depth. Parts without secrets are not copied. */
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
