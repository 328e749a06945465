import { unescape as decode } from 'node:querystring';

/** A URL of the input `urls`. */
interface SiteUrl {
  /** Without user, password and fragment. */
  readonly url: URL;
  /** The header for its origin. */
  readonly authorization: string | undefined;
  /** The password, or the user name if it is alone: as written, decoded and in the header. */
  readonly secrets: readonly string[];
}

/** Undefined if the text is not an http or https URL. */
export function parseSiteUrl(text: string): SiteUrl | undefined {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const { username, password } = url;
  [url.username, url.password, url.hash] = ['', '', ''];
  if (username === '' && password === '') return { url, authorization: undefined, secrets: [] };
  const credentials = Buffer.from(`${decode(username)}:${decode(password)}`).toString('base64');
  const secret = password || username;
  return { url, authorization: `Basic ${credentials}`, secrets: [secret, decode(secret), credentials] };
}

/** For messages about a text that is not a URL, and may contain a password all the same. */
export function hideCredentials(text: string): string {
  return text.replace(/^.*@/s, '***@');
}

const maxShownLength = 100;

/** For messages: without the query, which may contain a signature, and not longer than a line. */
export function shownUrl({ origin, pathname }: URL): string {
  const shown = origin + pathname;
  if (shown.length <= maxShownLength) return shown;
  return `${shown.slice(0, maxShownLength / 2)}…${shown.slice(1 - maxShownLength / 2)}`;
}
