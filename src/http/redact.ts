const shortestSecretLength = 6;

/** Looks of credentials that are recognised wherever they come from, also when nobody has registered them. */
const credentialShapes: readonly (readonly [RegExp, string])[] = [
  [/\bsntry[a-z]_[\w+/=-]+/g, '***'],
  [/\b(Bearer|Basic|token)\s+[\w+/=.~-]{16,}/gi, '$1 ***'],
  [/(?<!\/)\/\/[^\s/?#]+@/g, '//***@'], // User and password before a host; not a scope in `app:///@scope`.
  [/([?&][\w-]*(?:sig|signature|token|key|secret|credential)=)[^\s&#]+/gi, '$1***'], // A signed URL.
];

/** None of them is without one of these: names of files, of which there may be thousands, need no closer look. */
const suspicious = /sntry|[\s@=]/i;

/** Keeps credentials out of everything that is shown. Secrets are registered as soon as they are read. */
export class Redactor {
  /** Longest first: a secret may contain another one, such as a token and its secret part. */
  #secrets: readonly string[] = [];

  /** Registers a secret, and the forms in which it might be printed. Short values would blot out ordinary words. */
  add(secret: string | undefined): void {
    if (!secret) return;
    const forms = [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)];
    const known = new Set([...this.#secrets, ...forms.filter(({ length }) => length >= shortestSecretLength)]);
    this.#secrets = [...known].sort((a, b) => b.length - a.length);
  }

  /** The text with every registered secret, and everything that looks like a credential, blotted out. */
  readonly redact = (text: string): string => {
    const clean = this.#secrets.reduce((done, secret) => done.replaceAll(secret, '***'), text);
    if (!suspicious.test(clean)) return clean;
    return credentialShapes.reduce((done, [shape, replacement]) => done.replace(shape, replacement), clean);
  };

  /** The same for every text in a value of plain data, however deep. Parts of it that are clean are not copied. */
  readonly redactAll = <T>(value: T): T => {
    if (typeof value === 'string') return this.redact(value) as T;
    if (typeof value !== 'object' || value === null) return value;
    let clean = value;
    for (const key in value) {
      const inner = this.redactAll(value[key]);
      if (inner === value[key]) continue;
      if (clean === value) clean = (Array.isArray(value) ? [...value] : { ...value }) as T & object;
      clean[key] = inner;
    }
    return clean;
  };
}
