import type { Timestamp } from '../timestamp.ts';
import type { Project } from './project.ts';

export interface Issue {
  readonly id: number;
  /** The slug of the project in capitals, and a number in base 32: `WEB-1`. */
  readonly shortId: string;
  readonly title: string;
  readonly project: Project;
  /** In its environment. */
  readonly firstSeen: Timestamp;
  readonly firstRelease: string | null;
  /** The only one that it was seen in. */
  readonly environment: string | null;
  readonly level: string;
  readonly category: string;
  readonly events: number;
  readonly users: number;
  status: 'unresolved' | 'resolved' | 'ignored';
}

/** What a test says about an issue. */
export type IssueSeed = Partial<Omit<Issue, 'id' | 'shortId' | 'title' | 'project'>>;

const FIXES = /\b(?:fix(?:es|ed)?|closed?|closes|resolve[ds]?):?\s+([\w\s,-]+)\b/gi;
const SHORT_ID = /\b[\w-]+-[a-z\d]+\b/gi;

/** The issues that a message names after a word such as `Fixes`, in capitals: `Fixes web-1, WEB-2`. */
export function fixedIssues(message: string): readonly string[] {
  return [...message.matchAll(FIXES)].flatMap(([, names = '']) => (names.match(SHORT_ID) ?? []).map(upperCase));
}

function upperCase(text: string): string {
  return text.toUpperCase();
}

/** Crockford's base 32, without the letters I, L, O and U. */
export function base32(value: number): string {
  const digit = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.charAt(value % 32);
  return value < 32 ? digit : base32(Math.floor(value / 32)) + digit;
}
