import { afterAll, beforeAll, expect, test } from 'vitest';
import { Api } from './api.ts';
import { openSuite, type Suite } from './suite.ts';

/*
 * How Sentry answers single requests, as far as the action or its tests rely on it. Words that differ between versions
 * are left out.
 */

type TokenName = 'organization' | 'user' | 'readOnly' | 'unknown';

interface Exchange {
  readonly request: readonly [method: string, path: string, content?: unknown];
  /** The default is that of the user. */
  readonly token?: TokenName;
  readonly status: number;
  /** Of the body as JSON. */
  readonly contains?: readonly (string | RegExp)[];
}

let suite: Suite;
let version: string;

beforeAll(async () => {
  suite = openSuite();
  version = suite.version('answers');
  const { status } = await suite.api.request('POST', `${suite.organization}/releases/`, {
    version,
    projects: [suite.sentry.projects[0]],
  });
  expect(status).toBe(201);
});

afterAll(() => suite[Symbol.asyncDispose]());

const sha1 = 'a'.repeat(40);
const noSuchResource = 'The requested resource does not exist';
const noPermission = ['You do not have permission to perform this action.'];
const required = 'This field is required.';
const releases = '{org}/releases/';
const release = `${releases}{version}/`;
const assembleBundle = '{org}/artifactbundle/assemble/';
const assembleDebugFiles = '{project}/files/difs/assemble/';

const exchanges: Readonly<Record<string, Exchange>> = {
  // The token
  'the scopes of an organization token': {
    request: ['GET', ''],
    token: 'organization',
    status: 200,
    contains: ['"auth":{"scopes":["org:ci"]}'],
  },
  'the scopes of a user token': { request: ['GET', ''], status: 200, contains: ['"project:releases"'] },
  'a token that does not exist': {
    request: ['GET', releases],
    token: 'unknown',
    status: 401,
    contains: ['"detail":"Invalid token"'],
  },
  'an organization that does not exist': {
    request: ['GET', 'organizations/no-such-organization-{salt}/releases/'],
    status: 404,
    contains: [noSuchResource],
  },

  // Releases
  'a release without fields': {
    request: ['POST', releases, {}],
    status: 400,
    contains: [`"version":["${required}"]`, `"projects":["${required}"]`],
  },
  'a version with a slash': newRelease({ version: 'a/b' }, 400, '"version":["Release with name a/b is not allowed"]'),
  'a reserved version': newRelease({ version: 'latest' }, 400, 'Release with name latest is not allowed'),
  'a long version': newRelease(
    { version: 'x'.repeat(201) },
    400,
    '"version":["Ensure this field has no more than 200 characters."]',
  ),
  'a project that does not exist': newRelease({ projects: ['no-project'] }, 400, /"projects":\["Invalid project/),
  'a URL without a domain': newRelease({ url: 'nohost' }, 400, '"url":["Enter a valid URL."]'),
  'a date in seconds': newRelease({ dateReleased: 123 }, 400, '"dateReleased":["Datetime has wrong format.'),
  'a release with a token that may only read': {
    ...newRelease({}, 403, ...noPermission),
    token: 'readOnly',
  },
  'the same release again': newRelease({}, 208, '"commitCount":0'),
  'another project for the release': newRelease({ projects: ['{second}'] }, 201, '"slug":"{second}"'),
  'a release that does not exist': {
    request: ['GET', `${releases}no-release/`],
    status: 404,
    contains: [noSuchResource],
  },
  'a change of a release that does not exist': {
    request: ['PUT', `${releases}no-release/`, { dateReleased: '2026-01-02T03:04:05Z' }],
    status: 404,
    contains: [noSuchResource],
  },
  'the releases of a project that does not exist': {
    request: ['GET', 'projects/{organization}/no-project/releases/'],
    status: 404,
    contains: [/does not exist/],
  },
  'the release before one that does not exist': {
    request: ['GET', `${releases}no-release/previous-with-commits/`],
    status: 404,
    contains: [noSuchResource],
  },

  // Commits
  'a commit without an ID': newCommit({ message: 'x' }, `"id":["${required}"]`),
  'a long commit ID': newCommit({ id: '1'.repeat(65) }, '"id":["Ensure this field has no more than 64 characters."]'),
  'a long name of a repository': newCommit(
    { id: 'a', repository: 'x'.repeat(65) },
    '"repository":["Ensure this field has',
  ),
  'a long name of an author': newCommit(
    { id: 'a', author_name: 'x'.repeat(129) },
    '"author_name":["Ensure this field has',
  ),
  'a long address of an author': newCommit(
    { id: 'a', author_email: 'x'.repeat(201) },
    '"author_email":["Ensure this field',
  ),
  'a commit message with NUL': newCommit(
    { id: 'a', message: 'a\0b' },
    '"message":["Null characters are not allowed."]',
  ),
  'a renamed file': newCommit(
    { id: 'a', patch_set: [{ path: 'x', type: 'R' }] },
    '"type":["Commit patch_set type R is not supported."]',
  ),
  'a long path': newCommit(
    { id: 'a', patch_set: [{ path: 'x'.repeat(511), type: 'A' }] },
    '"path":["Ensure this field has no more than 510 characters."]',
  ),
  'commits that are null': newRelease({ commits: null }, 400, '"commits":["This field may not be null."]'),
  'a range of a repository that does not exist': newRelease(
    { refs: [{ repository: 'no/repository', commit: 'abc' }] },
    400,
    '"refs":["Invalid repository names: no/repository"]',
  ),

  // Release files
  'a file': {
    request: ['POST', `${release}files/`, form('~/a.js')],
    status: 201,
    contains: ['"name":"~/a.js"', '"dist":null'],
  },
  'a file with the same name': {
    request: ['POST', `${release}files/`, form('~/a.js')],
    status: 409,
    contains: ['A file matching this name already exists for the given release'],
  },
  'a file with the same name and another dist': {
    request: ['POST', `${release}files/`, form('~/a.js', { dist: '1' })],
    status: 201,
    contains: ['"dist":"1"'],
  },
  'a file header without a colon': {
    request: ['POST', `${release}files/`, form('~/b.js', { header: 'x' })],
    status: 400,
    contains: ['header value was not formatted correctly'],
  },
  'a file of a release that does not exist': {
    request: ['POST', `${releases}no-release/files/`, form('~/a.js')],
    status: 404,
    contains: [noSuchResource],
  },
  'a file that is not there': {
    request: ['POST', `${release}files/`, formOf({ name: '~/c.js' })],
    status: 400,
    contains: ['Missing uploaded file'],
  },
  'too many files per page': {
    request: ['GET', `${release}files/?per_page=101`],
    status: 400,
    contains: [/Invalid per_page value\..* 100\./],
  },
  'a cursor that is not one': {
    request: ['GET', `${release}files/?cursor=x`],
    status: 400,
    contains: ['Invalid cursor parameter.'],
  },
  'deleting a file that does not exist': { request: ['DELETE', `${release}files/999999999/`], status: 404 },
  'deleting a file with an organization token': {
    request: ['DELETE', `${release}files/999999999/`],
    token: 'organization',
    status: 403,
    contains: noPermission,
  },

  // Deploys
  'a deploy without an environment': newDeploy({ environment: undefined }, 400, `"environment":["${required}"]`),
  'an environment with a slash': newDeploy(
    { environment: 'a/b' },
    400,
    '"environment":["Invalid value for environment"]',
  ),
  'a long environment': newDeploy({ environment: 'x'.repeat(65) }, 400, '"environment":["Ensure this field has'),
  'a long name of a deploy': newDeploy({ name: 'x'.repeat(65) }, 400, '"name":["Ensure this field has no more than 64'),
  'a deploy of no project': newDeploy({ projects: [] }, 400, '"projects":["This list may not be empty."]'),
  'a deploy of a project that does not exist': newDeploy({ projects: ['no-project'] }, 400, 'Invalid project'),
  'a deploy of a release that does not exist': {
    request: ['POST', `${releases}no-release/deploys/`, { environment: 'production' }],
    status: 404,
    contains: [noSuchResource],
  },
  'a deploy': newDeploy(
    { projects: ['{first}'] },
    201,
    '"environment":"production"',
    '"dateStarted":null',
    '"url":null',
  ),
  'the same deploy again': newDeploy({ projects: ['{first}'] }, 201, '"environment":"production"'),

  // Chunks, artifact bundles and debug files
  'the upload options': {
    request: ['GET', '{org}/chunk-upload/'],
    token: 'organization',
    status: 200,
    contains: ['"hashAlgorithm":"sha1"', '"chunkSize":', '"artifact_bundles"', '"debug_files"'],
  },
  'a chunk with a wrong checksum': {
    request: ['POST', '{org}/chunk-upload/', formOf({ file: file(sha1) })],
    status: 400,
    contains: ['"error":"Checksum mismatch"'],
  },
  'no chunk': { request: ['POST', '{org}/chunk-upload/', formOf({})], status: 200 },
  'a bundle without fields': bundle({}, 400, `"error":"'checksum' is a required property"`),
  'a bundle of no project': bundle(
    { checksum: sha1, chunks: [], projects: [] },
    400,
    'You need to specify at least one project',
  ),
  'a bundle of a project that does not exist': bundle(
    { checksum: sha1, chunks: [], projects: ['no-project'] },
    400,
    'One or more projects are invalid',
  ),
  'a bundle with a dist but no version': bundle(
    { checksum: '{salt}'.padEnd(36, '1'), chunks: [sha1], projects: ['{first}'], dist: '1' },
    400,
    'You need to specify a release together with a dist',
  ),
  'a bundle with an unknown field': bundle(
    { checksum: sha1, chunks: [], projects: ['{first}'], extra: 1 },
    400,
    "Additional properties are not allowed ('extra' was unexpected)",
  ),
  'a bundle that is not known': bundle(
    { checksum: '{salt}'.padEnd(36, '0'), chunks: [], projects: ['{first}'] },
    200,
    '{"state":"not_found","missingChunks":[]}',
  ),
  'no debug file': { request: ['POST', assembleDebugFiles, {}], status: 200, contains: ['{}'] },
  'a debug file whose checksum is not one': {
    request: ['POST', assembleDebugFiles, { x: { name: 'a', chunks: [] } }],
    status: 400,
    contains: [`'x' does not match any of the regexes: '^[0-9a-f]{40}$'`],
  },
  'a debug file whose chunk is missing': {
    request: ['POST', assembleDebugFiles, { [sha1]: { name: 'a', chunks: ['b'.repeat(40)] } }],
    status: 200,
    contains: [`{"${sha1}":{"state":"not_found","missingChunks":["${'b'.repeat(40)}"]}}`],
  },
  'which debug files are missing': {
    request: ['GET', `{project}/files/dsyms/unknown/?checksums=${sha1}`],
    status: 200,
    contains: [`{"missing":["${sha1}"]}`],
  },

  // Monitors
  'a monitor without fields': {
    request: ['POST', '{org}/monitors/', {}],
    status: 400,
    contains: [`"project":["${required}"]`, `"name":["${required}"]`, `"config":["${required}"]`],
  },
  'a monitor that does not exist': {
    request: ['GET', '{org}/monitors/no-monitor-{salt}/'],
    status: 404,
    contains: [noSuchResource],
  },
  'monitors with an organization token': {
    request: ['GET', '{org}/monitors/'],
    token: 'organization',
    status: 403,
    contains: noPermission,
  },
  'the keys of a project with an organization token': {
    request: ['GET', '{project}/keys/'],
    token: 'organization',
    status: 403,
    contains: noPermission,
  },
  'the keys of a project': {
    request: ['GET', '{project}/keys/'],
    status: 200,
    contains: ['"isActive":true', '"dsn":{'],
  },
};

test.each(Object.entries(exchanges))('%s', async (_, { request, token = 'user', status, contains = [] }) => {
  const { sentry, salt } = suite;
  const tokens = {
    organization: sentry.organizationToken,
    user: sentry.userToken,
    readOnly: sentry.readOnlyToken,
    unknown: 'f'.repeat(64),
  };
  const values = {
    '{org}': suite.organization,
    '{organization}': sentry.org,
    '{project}': suite.project(),
    '{first}': sentry.projects[0],
    '{second}': sentry.projects[1],
    '{version}': version,
    '{salt}': salt,
  };
  const fill = (text: string) => text.replace(/\{\w+\}/g, (name) => values[name as keyof typeof values] ?? name);
  const [method, path, content] = request;
  const isJson = content !== undefined && !(content instanceof FormData);
  const filled = isJson ? JSON.parse(fill(JSON.stringify(content))) : content;
  const answer = await new Api(sentry, tokens[token]).request(method, fill(path), filled);
  const body = JSON.stringify(answer.body);
  expect(answer.status, body).toBe(status);
  for (const text of contains) {
    if (text instanceof RegExp) expect(body).toMatch(text);
    else expect(body).toContain(fill(text));
  }
});

function newRelease(fields: object, status: number, ...contains: readonly (string | RegExp)[]): Exchange {
  const content = { version: '{version}', projects: ['{first}'], ...fields };
  return { request: ['POST', releases, content], status, contains };
}

function newCommit(commit: object, text: string): Exchange {
  return newRelease({ commits: [commit] }, 400, text);
}

function newDeploy(fields: object, status: number, ...contains: readonly string[]): Exchange {
  return { request: ['POST', `${release}deploys/`, { environment: 'production', ...fields }], status, contains };
}

function bundle(content: object, status: number, ...contains: readonly string[]): Exchange {
  return { request: ['POST', assembleBundle, content], status, contains };
}

function form(name: string, fields: Readonly<Record<string, string>> = {}): FormData {
  return formOf({ name, ...fields, file: file('app.js') });
}

function file(name: string): File {
  return new File(['console.log(1)'], name, { type: 'text/javascript' });
}

function formOf(fields: Readonly<Record<string, string | File>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}
