import { randomBytes } from 'node:crypto';
import type { Project } from './project.ts';

export type Scope =
  | 'org:ci'
  | `org:${'read' | 'write' | 'admin' | 'integrations'}`
  | `project:${'read' | 'write' | 'admin' | 'releases'}`
  | `alerts:${'read' | 'write'}`
  | `event:${'read' | 'write' | 'admin'}`;

export type TokenOptions =
  /** An organization token: its only scope is `org:ci`. */
  | { readonly kind: 'org'; readonly regionUrl?: string }
  /** A user token; `projects` (slugs) limits the access of the user. */
  | { readonly kind: 'user'; readonly scopes: readonly Scope[]; readonly projects?: readonly string[] };

export interface Token {
  readonly text: string;
  readonly scopes: ReadonlySet<Scope>;
  /** Null gives access to all projects of the organization. */
  readonly projects: ReadonlySet<Project> | null;
}

export function canSee(token: Token, project: Project): boolean {
  return token.projects === null || token.projects.has(project);
}

/** `sntrys_`, a payload in base64 with the addresses of the server, `_`, and the secret in base64 without padding. */
export function organizationTokenText(organization: string, url: string, regionUrl = url): string {
  const payload = { iat: Date.now() / 1000, url, region_url: regionUrl, org: organization };
  const secret = randomBytes(32).toString('base64').replaceAll('=', '');
  return `sntrys_${Buffer.from(JSON.stringify(payload)).toString('base64')}_${secret}`;
}

/** `sntryu_` and 64 hexadecimal digits. */
export function userTokenText(): string {
  return `sntryu_${randomBytes(32).toString('hex')}`;
}
