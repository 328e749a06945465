import { path } from '../http/path.ts';

/** Where a project takes check-ins: `scheme://PUBLIC_KEY[:SECRET]@host[:port][/prefix]/PROJECT_ID`. */
export interface Dsn {
  readonly publicKey: string;
  readonly secretKey: string | undefined;
  readonly projectId: string;
  /** Scheme, host and port, and the path prefix that some self-hosted servers have; ends with a slash. */
  readonly ingestUrl: string;
}

/** Reads a DSN; undefined when it is not one. */
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

/** The DSN without its secret key, which nothing needs any more. */
export function publicDsn({ publicKey, projectId, ingestUrl }: Dsn): string {
  return `${ingestUrl.replace('://', `://${publicKey}@`)}${projectId}`;
}

/** The cron ingest route of the DSN's project for one monitor. */
export function cronUrl({ publicKey, projectId, ingestUrl }: Dsn, monitorSlug: string): URL {
  return new URL(path`api/${projectId}/cron/${monitorSlug}/${publicKey}/`, ingestUrl);
}
