/** An organization token with this payload, in Sentry's format. */
export function makeOrgToken(payload: unknown, secret = 'signature'): string {
  return `sntrys_${Buffer.from(JSON.stringify(payload)).toString('base64')}_${secret}`;
}
