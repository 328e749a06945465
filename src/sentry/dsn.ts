import { path } from '../http/path.ts';

/** The address of a project's ingest API: `scheme://PUBLIC_KEY[:SECRET]@host[:port][/prefix]/PROJECT_ID`. */
export interface Dsn {
  readonly publicKey: string;
  readonly secretKey: string | undefined;
  readonly projectId: string;
  /** Scheme, host and port, plus the path prefix of some self-hosted servers; ends with a slash. */
  readonly ingestUrl: string;
}

export function parseDsn(text: string): Dsn | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const segments = url.pathname.split('/');
  const projectId = segments.pop() ?? '';
  if (!/^https?:$/.test(url.protocol) || url.username === '' || !/^\d+$/.test(projectId)) return undefined;
  return {
    publicKey: url.username,
    secretKey: url.password || undefined,
    projectId,
    ingestUrl: `${url.origin}${segments.join('/')}/`,
  };
}

/** Without the secret key of old DSNs, which no API requires any more. */
export function publicDsn({ publicKey, projectId, ingestUrl }: Dsn): string {
  return `${ingestUrl.replace('://', `://${publicKey}@`)}${projectId}`;
}

export function cronUrl({ publicKey, projectId, ingestUrl }: Dsn, monitorSlug: string): URL {
  return new URL(path`api/${projectId}/cron/${monitorSlug}/${publicKey}/`, ingestUrl);
}
