import { type SentryServer, type SentryServerOptions, startSentryServer } from '../../sentry-server/server.ts';
import type { Organization } from '../../sentry-server/store/organization.ts';
import type { Project } from '../../sentry-server/store/project.ts';

/** A server with the organization `acme`, its projects `web` and `api`, and a client for it. */
export interface Acme extends AsyncDisposable {
  readonly server: SentryServer;
  readonly organization: Organization;
  readonly web: Project;
  readonly api: Project;
  /** An organization token. */
  readonly ciToken: string;
  /** A user token with all scopes that releases need. */
  readonly userToken: string;
  readonly send: (method: string, path: string, options?: RequestOptions) => Promise<ReceivedResponse>;
}

export interface RequestOptions {
  readonly json?: unknown;
  readonly form?: FormData;
  readonly token?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly raw?: string;
}

export interface ReceivedResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed JSON body. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read bodies of many types
  readonly body: any;
}

export async function startAcme(options?: SentryServerOptions): Promise<Acme> {
  const server = await startSentryServer(options);
  const organization = server.store.addOrganization('acme');
  const [web, api] = [organization.addProject('web'), organization.addProject('api')];
  const ciToken = organization.addToken({ kind: 'org' });
  const userToken = organization.addToken({
    kind: 'user',
    scopes: ['project:read', 'project:write', 'project:releases', 'org:read'],
  });
  return {
    ...{ server, organization, web, api, ciToken, userToken },
    send: (method, path, options = {}) => send(server.url + path, method, { token: ciToken, ...options }),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

/** The path of an endpoint below the organization. */
export function acmePath(path: string): string {
  return `/api/0/organizations/acme/${path}`;
}

async function send(
  url: string,
  method: string,
  { json, form, token, headers, raw }: RequestOptions,
): Promise<ReceivedResponse> {
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    headers: {
      ...(token != null && { Authorization: `Bearer ${token}` }),
      ...(json !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    body: raw ?? form ?? (json === undefined ? null : JSON.stringify(json)),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parseJson(text) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
