import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { changelogSection } from '../../scripts/changelog-section.js';
import { repositoryRoot } from '../support/action-metadata.ts';

interface Release {
  id: number;
  tag_name: string;
  draft: boolean;
  body?: string;
  make_latest?: string;
}

const { version } = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8')) as { version: string };
const tag = `v${version}`;
const major = tag.split('.')[0] ?? '';
/** As text, it is less than the tag. */
const newer = `${major}.10.0`;
const notes = changelogSection(readFileSync(join(repositoryRoot, 'CHANGELOG.md'), 'utf8'), version);

/** The part of GitHub's API that publishing uses. Counts the requests that write. */
async function startGitHub(releases: Release[], tags: Record<string, string>) {
  const writes: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    const path = pathname.replace('/repos/acme/action/', '');
    const call = `${request.method} ${path}`;
    const body = request.method === 'GET' ? undefined : await json(request);
    if (body) writes.push(call);
    const answer = (status: number, value: unknown) => response.writeHead(status).end(JSON.stringify(value));
    const named = (name: string) => ({ ref: `refs/tags/${name}` });
    const prefix = path.replace(/^git\/(matching-)?refs\/tags\//, '');
    if (call === `GET commits/tags/${tag}` && tag in tags) answer(200, { sha: tags[tag] });
    else if (call === 'GET releases') {
      const start = (Number(searchParams.get('page')) - 1) * 100;
      answer(200, releases.slice(start, start + 100));
    } else if (call === 'POST releases') {
      releases.push({ id: 1, ...(body as Omit<Release, 'id'>) });
      answer(201, {});
    } else if (path.startsWith('releases/')) {
      const release = releases.find(({ id }) => `releases/${id}` === path);
      Object.assign(release ?? {}, body);
      answer(release ? 200 : 404, {});
    } else if (path.startsWith('git/matching-refs/')) {
      const found = Object.keys(tags).filter((name) => name.startsWith(prefix));
      answer(200, found.map(named));
    } else if (call === 'POST git/refs' && !(`refuses ${major}` in tags)) {
      const { ref, sha } = body as { ref: string; sha: string };
      tags[ref.replace('refs/tags/', '')] = sha;
      answer(201, {});
    } else if (request.method === 'PATCH' && prefix in tags) {
      tags[prefix] = (body as { sha: string }).sha;
      answer(200, {});
    } else answer(422, { message: `${call} is not valid here` });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    writes,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.dispose]: () => server.close(),
  };
}

/** Publishes the version in package.json. @returns what GitHub has afterwards */
async function publish(releases: Release[], tags: Record<string, string> = {}, repository = 'acme/action') {
  using github = await startGitHub(releases, tags);
  const variables = {
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: repository,
    GITHUB_SHA: 'new',
    GITHUB_REF_NAME: tag,
    GH_TOKEN: 'a-token',
  };
  const env = { ...process.env, ...variables };
  const program = join(repositoryRoot, 'scripts/publish-release.js');
  const { stdout } = await promisify(execFile)(process.execPath, [program], { env });
  return { releases, tags, writes: github.writes, log: stdout };
}

const published = (tag_name: string, id = 7): Release => ({ id, tag_name, draft: false });

describe('publishing a release', () => {
  test('creates it with the section of the changelog, and moves the tag of the major version', async () => {
    const old = Array.from({ length: 120 }, (_, index) => published(`${major}.0.${index}`, index + 10));
    const { releases, tags } = await publish(old, { [major]: 'old', [tag]: 'new' });
    expect(releases.at(-1)).toMatchObject({ tag_name: tag, draft: false, make_latest: 'true' });
    const { body = '' } = releases.at(-1) ?? {};
    expect(body.replace(/\s+/g, ' ')).toBe(notes.replace(/\s+/g, ' '));
    expect(body).not.toMatch(/\n {2}\S/);
    expect(tags).toEqual({ [major]: 'new', [tag]: 'new' });
  });

  test('creates the tag of a new major version', async () => {
    const { tags } = await publish([], { [tag]: 'new', [`${major}9`]: 'other' });
    expect(tags).toEqual({ [major]: 'new', [tag]: 'new', [`${major}9`]: 'other' });
  });

  test('publishes a draft that exists', async () => {
    const { releases, tags } = await publish([{ id: 5, tag_name: tag, draft: true }], { [tag]: 'new' });
    expect(releases).toEqual([
      expect.objectContaining({ id: 5, draft: false, body: expect.stringContaining('### Added') }),
    ]);
    expect(tags[major]).toBe('new');
  });

  test('finds a release that is published already on the second page', async () => {
    const others = Array.from({ length: 120 }, (_, index) => published(`${major}.0.${index}`, index + 10));
    const { writes } = await publish([...others, published(tag)], { [major]: 'old', [tag]: 'new' });
    expect(writes).toEqual([`PATCH git/refs/tags/${major}`]);
  });

  test('stops if the tag was moved or deleted meanwhile', async () => {
    await expect(publish([], { [tag]: 'other' })).rejects.toThrow(`${tag} was moved to other`);
    await expect(publish([], {})).rejects.toThrow(`GET commits/tags/${tag}: 422`);
  });

  test('says what to do if the tag of the major version cannot be moved', async () => {
    const failing = publish([published(tag)], { [tag]: 'new', [`refuses ${major}`]: 'x' });
    await expect(failing).rejects.toMatchObject({
      stdout: expect.stringContaining(`git push --force origin new:refs/tags/${major}`),
    });
  });

  test('only moves the tag if the release is published already', async () => {
    const { writes, tags } = await publish([published(tag)], { [major]: 'old', [tag]: 'new' });
    expect(writes).toEqual([`PATCH git/refs/tags/${major}`]);
    expect(tags[major]).toBe('new');
  });

  test('does not move the tag back to an older version, nor make that the latest release', async () => {
    const { releases, tags, log } = await publish([published(newer)], { [major]: 'newer', [tag]: 'new' });
    expect(releases.at(-1)).toMatchObject({ tag_name: tag, make_latest: 'false' });
    expect(tags[major]).toBe('newer');
    expect(log).toContain(`${major} stays at its newer release.`);
  });

  test('moves the tag if a newer version is only a draft', async () => {
    const { tags } = await publish([{ ...published(newer), draft: true }], { [tag]: 'new' });
    expect(tags[major]).toBe('new');
  });

  test('fails with the answer of GitHub', async () => {
    const server = publish([], { [tag]: 'new' }, 'acme/unknown');
    await expect(server).rejects.toThrow(/GET commits\/tags\/.*: 422 .*is not valid here/);
  });
});

describe('the section of the changelog', () => {
  const changelog =
    '# Changelog\n\n## 1.2.3 - 2026-01-02\n\n### Added\n\n- One.\n\n## 1.2.30\n\n## 1.2.2 - 2026-01-01\n\n- Old.\n';

  test('is the text up to the next version', () => {
    expect(changelogSection(changelog, '1.2.3')).toBe('### Added\n\n- One.');
    expect(changelogSection(changelog, '1.2.2')).toBe('- Old.');
  });

  test.each(['1.2', '1.2.30', 'Unreleased', ''])('%s has no section or an empty one', (name) => {
    expect(() => changelogSection(changelog, name)).toThrow(`CHANGELOG.md does not describe ${name}`);
  });
});
