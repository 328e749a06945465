import { expect, test } from 'vitest';
import { acmePath, startAcme } from './acme.ts';

const release = acmePath('releases/1/');

test('commits replace the list, newest first, without those marked #skipsentry', async () => {
  await using acme = await startAcme();
  acme.organization.addRelease('1', { projects: ['web'], commits: [{ id: 'gone' }] });
  const { body } = await acme.send('PUT', release, {
    json: {
      commits: [
        { id: 'a', repository: 'acme/web', timestamp: '2024-01-01T00:00:00Z', author_name: 'Jane Doe' },
        {
          id: 'c',
          repository: 'acme/web',
          timestamp: '2024-01-03T00:00:00Z',
          message: 'Third',
          author_email: 'c@x.io',
        },
        { id: 'b', repository: 'acme/web', timestamp: '2024-01-02T00:00:00Z', message: 'no #skipsentry please' },
        { id: 'z', timestamp: '2023-01-01T00:00:00Z' },
      ],
    },
  });
  expect(body).toMatchObject({
    commitCount: 3,
    lastCommit: { id: 'c', message: 'Third', repository: { name: 'acme/web' }, releases: [{ version: '1' }] },
    authors: [{ email: 'c@x.io' }, { name: 'Jane Doe', email: 'janedoe@localhost' }],
  });
  const listed = await acme.send('GET', `${release}commits/?per_page=2`);
  expect(listed.body.map(({ id }: { id: string }) => id)).toEqual(['c', 'a']);
  expect(listed.headers.get('link')).toContain('rel="next"; results="true"; cursor="2:1:0"');
  const other = await acme.send('GET', '/api/0/projects/acme/web/releases/1/commits/?cursor=2:1:0');
  expect(other.body).toMatchObject([{ id: 'z', author: {} }]);
});

test('an unknown repository is created; a commit without one belongs to organization-ID', async () => {
  await using acme = await startAcme();
  acme.organization.addRelease('1', { projects: ['web'] });
  await acme.send('PUT', release, { json: { commits: [{ id: 'a', repository: 'New/Repo' }, { id: 'b' }] } });
  const { body } = await acme.send('GET', acmePath('repos/'));
  expect(body).toMatchObject([
    { name: 'New/Repo', provider: { id: 'unknown' }, url: null },
    { name: `organization-${acme.organization.id}` },
  ]);
});

test('an unknown repository in refs is an error, but the release is created', async () => {
  await using acme = await startAcme();
  const refs = [
    { repository: 'no/b', commit: 'a' },
    { repository: 'no/a', commit: 'b' },
  ];
  const response = await acme.send('POST', acmePath('releases/'), {
    json: { version: '1', projects: ['web'], commits: [{ id: 'kept' }], refs },
  });
  expect([response.status, response.body]).toEqual([400, { refs: ['Invalid repository names: no/a,no/b'] }]);
  expect(acme.organization.release('1')).toMatchObject({ projects: ['web'], commitCount: 1 });
});

test('refs are accepted without fetching commits; an empty list removes the commits', async () => {
  await using acme = await startAcme();
  acme.organization.addRepository('acme/web', { provider: 'github' });
  acme.organization.addRelease('1', { projects: ['web'] });
  const refs = [{ repository: 'acme/web', commit: 'aaa..bbb' }];
  const { status, body } = await acme.send('PUT', release, { json: { refs } });
  expect([status, body.commitCount]).toEqual([200, 0]);
  const heads = [{ repository: 'acme/web', commit: 'bbb', previousCommit: 'aaa' }];
  expect(acme.organization.release('1')).toMatchObject({ heads, commits: [] });
  await acme.send('PUT', release, { json: { commits: [{ id: 'a' }] } });
  await acme.send('PUT', release, { json: { refs: [] } });
  expect(acme.organization.release('1')).toMatchObject({ heads: [], commitCount: 0, lastCommit: null });
});

test('headCommits, the deprecated form, are used only without refs', async () => {
  await using acme = await startAcme();
  acme.organization.addRepository('acme/web');
  acme.organization.addRelease('1', { projects: ['web'] });
  const headCommits = [{ repository: 'acme/web', currentId: 'b', previousId: 'a' }];
  await acme.send('PUT', release, { json: { headCommits } });
  const heads = () => acme.organization.release('1')?.heads;
  expect(heads()).toEqual([{ repository: 'acme/web', commit: 'b', previousCommit: 'a' }]);
  await acme.send('PUT', release, { json: { headCommits, refs: [{ repository: 'acme/web', commit: 'c' }] } });
  expect(heads()).toEqual([{ repository: 'acme/web', commit: 'c', previousCommit: null }]);
});

const long = 'x'.repeat(65);
test.each([
  [{ commits: null }, { commits: ['This field may not be null.'] }],
  [{ commits: ['a'] }, { commits: { 0: { non_field_errors: ['Invalid data. Expected a dictionary, but got str.'] } } }],
  [{ commits: [{ id: 'a' }, {}] }, { commits: { 1: { id: ['This field is required.'] } } }],
  [{ commits: [{ id: 'a', sha: 'a' }] }, { commits: { 0: { sha: ['Unknown field.'] } } }],
  [
    { commits: [{ id: long, repository: long }] },
    {
      commits: {
        0: {
          id: ['Ensure this field has no more than 64 characters.'],
          repository: ['Ensure this field has no more than 64 characters.'],
        },
      },
    },
  ],
  [
    { commits: [{ id: 'a', patch_set: [{ path: 'x'.repeat(511), type: 'A' }] }] },
    { commits: { 0: { patch_set: { 0: { path: ['Ensure this field has no more than 510 characters.'] } } } } },
  ],
  [
    { commits: [{ id: 'a', author_email: 'x'.repeat(76) }] },
    { commits: { 0: { author_email: ['Ensure this field has no more than 75 characters.'] } } },
  ],
  [
    { commits: [{ id: 'a', message: '\0', author_name: '\ud83d' }] },
    {
      commits: {
        0: {
          message: ['Null characters are not allowed.'],
          author_name: ['Surrogate characters are not allowed: U+D83D.'],
        },
      },
    },
  ],
  [{ ref: 'x'.repeat(201) }, { ref: ['Ensure this field has no more than 200 characters.'] }],
  [
    { commits: [{ id: 'a', patch_set: [{ path: 'x', type: 'R' }] }] },
    { commits: { 0: { patch_set: { 0: { type: ['Commit patch_set type R is not supported.'] } } } } },
  ],
  [
    { commits: [{ id: 'a', patch_set: [{ path: 'x', type: 'AM' }] }] },
    { commits: { 0: { patch_set: { 0: { type: ['Ensure this field has no more than 1 characters.'] } } } } },
  ],
  [{ refs: [{ repository: 'r', commit: '..a' }] }, { refs: { 0: { commit: ['Commit cannot begin or end with ..'] } } }],
  [{ refs: [{ repository: 'r', commit: long }] }, { refs: { 0: { commit: ['Commit too long - max is 64 chars'] } } }],
  [
    { refs: [{ repository: 'r', commit: `a..${long}` }] },
    { refs: { 0: { commit: ['Start or end commit too long - max is 64 chars each'] } } },
  ],
])('invalid: %j', async (json, errors) => {
  await using acme = await startAcme();
  acme.organization.addRelease('1', { projects: ['web'] });
  const before = acme.organization.snapshot();
  const { status, body } = await acme.send('PUT', release, { json });
  expect([status, body]).toEqual([400, errors]);
  expect(acme.organization.snapshot()).toEqual(before);
});

test('new values override those of a known commit', async () => {
  await using acme = await startAcme();
  acme.organization.addRelease('1', { projects: ['web'], commits: [{ id: 'a', message: 'Old', author_name: 'Jane' }] });
  await acme.send('PUT', release, { json: { commits: [{ id: 'a', author_email: 'x'.repeat(75) }] } });
  const author = { name: null, email: 'x'.repeat(75) };
  expect(acme.organization.release('1')?.commits).toMatchObject([{ message: 'Old', author }]);
});

test.each([
  ['some commits have a date and others do not', [{ id: 'a', timestamp: '2024-01-01T00:00:00Z' }, { id: 'b' }]],
  ['a message is null', [{ id: 'a', message: null }]],
])('if %s, the answer is 500, but the release is created', async (_what, commits) => {
  await using acme = await startAcme();
  const json = { version: '1', projects: ['web'], commits };
  expect((await acme.send('POST', acmePath('releases/'), { json })).status).toBe(500);
  expect(acme.organization.release('1')).toMatchObject({ projects: ['web'], commitCount: 0 });
});

test('a blank message, a blank repository and 65 characters of a repository in refs are valid', async () => {
  await using acme = await startAcme();
  acme.organization.addRelease('1', { projects: ['web'] });
  acme.organization.addRepository(long);
  const json = {
    commits: [{ id: 'a', message: '', repository: '', patch_set: [{ path: 'x', type: 'A' }] }],
    refs: [{ repository: long, commit: 'a', previousCommit: '' }],
  };
  expect((await acme.send('PUT', release, { json })).status).toBe(200);
  expect(acme.organization.release('1')?.commits).toMatchObject([
    { message: '', patchSet: [{ path: 'x', type: 'A' }] },
  ]);
});
