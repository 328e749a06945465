import { randomBytes } from 'node:crypto';
import type { Project } from './project.ts';

export type Scope =
  | 'org:ci'
  | `org:${'read' | 'write' | 'admin' | 'integrations'}`
  | `project:${'read' | 'write' | 'admin' | 'releases'}`
  | `${'alerts' | 'event'}:${'read' | 'write'}`;

/** The two kinds of token there are for a pipeline. */
export type TokenOptions =
  /** An organization token: its only scope is `org:ci`. */
  | { readonly kind: 'org'; readonly regionUrl?: string }
  /** A member's own token; `projects` (slugs) narrows what that member can see. */
  | { readonly kind: 'user'; readonly scopes: readonly Scope[]; readonly projects?: readonly string[] };

export interface Token {
  readonly text: string;
  readonly scopes: ReadonlySet<Scope>;
  /** Null sees every project of the organization. */
  readonly projects: ReadonlySet<Project> | null;
}

export function sees(token: Token, project: Project): boolean {
  return token.projects === null || token.projects.has(project);
}

/**
 * The text of an organization token: `sntrys_`, a readable part in standard base64 that tells a client where to go,
 * `_`, and the secret in base64 without padding.
 */
export function organizationTokenText(organization: string, url: string, regionUrl = url): string {
  const told = { iat: Date.now() / 1000, url, region_url: regionUrl, org: organization };
  const secret = randomBytes(32).toString('base64').replaceAll('=', '');
  return `sntrys_${Buffer.from(JSON.stringify(told)).toString('base64')}_${secret}`;
}

/** The text of a user token: `sntryu_` and 64 hexadecimal digits. */
export function userTokenText(): string {
  return `sntryu_${randomBytes(32).toString('hex')}`;
}
