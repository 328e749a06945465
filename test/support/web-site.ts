import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Organization } from '../sentry-server/store/organization.ts';

/** The body of a file, or everything about its answer. */
type File =
  | string
  | { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string | Buffer }
  | ((request: IncomingMessage, response: ServerResponse) => void);

interface SiteRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** A web server on this machine. Its files can be changed while it runs. */
export interface WebSite extends AsyncDisposable {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** `127.0.0.1:PORT` */
  readonly host: string;
  readonly files: Map<string, File>;
  readonly requests: readonly SiteRequest[];
  /** The paths that were requested, in their order. */
  readonly paths: readonly string[];
}

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  mjs: 'text/javascript',
  map: 'application/json',
  html: 'text/html; charset=utf-8',
};

/** @param files by path, with the query */
export async function startWebSite(files: Readonly<Record<string, File>> = {}): Promise<WebSite> {
  const served = new Map(Object.entries(files));
  const requests: SiteRequest[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push({ path, headers: request.headers });
    const file = served.get(path);
    if (typeof file === 'function') return file(request, response);
    if (file === undefined) return response.writeHead(404, { 'Content-Type': 'text/html' }).end('<h1>Not found</h1>');
    const { status = 200, headers = {}, body = '' } = typeof file === 'string' ? { body: file } : file;
    const extension = /\.(\w+)(?:\?|$)/.exec(path)?.[1] ?? 'html';
    response.writeHead(status, { 'Content-Type': types[extension] ?? 'text/plain', ...headers });
    return response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}`,
    host,
    files: served,
    requests,
    get paths() {
      return requests.map(({ path }) => path);
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** A debug ID that ends with a number. */
export function debugId(number: number): string {
  return `0f0e0d0c-0b0a-4908-8706-${String(number).padStart(12, '0')}`;
}

/** A script with a debug ID, as this action writes it. */
export function scriptWith(id: string): string {
  return `!function(){try{var g=globalThis;(g._sentryDebugIds=g._sentryDebugIds||{})[(new g.Error).stack]="${id}"}catch(e){}}();\nconsole.log(1)\n//# debugId=${id}\n`;
}

/** Stores an artifact bundle with scripts in Sentry. */
export function addBundle(organization: Organization, debugIds: readonly string[], projects = ['web']): void {
  const files = debugIds.map((id, index) => ({
    path: `files/_/_/${index}.js`,
    url: `~/${index}.js`,
    type: 'minified_source',
    headers: { 'debug-id': id },
    content: Buffer.from(''),
  }));
  const now = organization.context.clock.now();
  organization.artifactBundles.push({
    id: organization.context.nextId(),
    checksum: '0'.repeat(40),
    sizeBytes: 1,
    debugId: null,
    release: null,
    dist: null,
    projects,
    dateUploaded: now,
    dateModified: now,
    files,
  });
}
