import { type SentryServer, type SentryServerOptions, startSentryServer } from '../../sentry-server/server.ts';
import type { Organization } from '../../sentry-server/store/organization.ts';
import type { Project } from '../../sentry-server/store/project.ts';

/** A server with the organization `acme`, its projects `web` and `api`, and a way to talk to it. */
export interface Acme extends AsyncDisposable {
  readonly server: SentryServer;
  readonly organization: Organization;
  readonly web: Project;
  readonly api: Project;
  /** An organization token and a member's token with every scope a release needs. */
  readonly ciToken: string;
  readonly userToken: string;
  readonly send: (method: string, path: string, told?: Told) => Promise<Received>;
}

export interface Told {
  readonly json?: unknown;
  readonly form?: FormData;
  readonly token?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly raw?: string;
}

export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body read as JSON; its shape is the test's to know. */
  // biome-ignore lint/suspicious/noExplicitAny: the tests look into bodies of many shapes
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
    send: (method, path, told = {}) => send(server.url + path, method, { token: ciToken, ...told }),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

/** The path of something in acme's part of the web API. */
export function acmePath(path: string): string {
  return `/api/0/organizations/acme/${path}`;
}

async function send(url: string, method: string, { json, form, token, headers, raw }: Told): Promise<Received> {
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
  return { status: response.status, headers: response.headers, text, body: parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
