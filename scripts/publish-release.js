import { readChangelogSection } from './changelog-section.js';

/*
 * For release.yml: publishes the release of the pushed tag, and moves the tag of its major version to it. It changes
 * nothing that is done already, so it can run again. Plain JavaScript without packages, because its token can write.
 */

const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha, GITHUB_REF_NAME: tag = '' } = process.env;
const release = { name: tag, body: unwrap(readChangelogSection(tag.slice(1))), draft: false };

// Creating a release would otherwise create a missing tag at the newest commit, which nobody has tested.
const { sha: tagged } = await request('GET', `commits/tags/${tag}`);
if (tagged !== sha) throw new Error(`${tag} was moved to ${tagged}, but this run has tested ${sha}.`);

const releases = await readReleases();
const published = releases.flatMap(({ draft, tag_name }) => (draft || !/^v[\d.]+$/.test(tag_name) ? [] : [tag_name]));
const [existing] = releases
  .filter(({ tag_name }) => tag_name === tag)
  .sort((a, b) => Number(a.draft) - Number(b.draft));
// A fix of an older version must not become the latest release.
const make_latest = String(isNewest(published));
if (!existing) await request('POST', 'releases', { ...release, tag_name: tag, make_latest });
else if (existing.draft) await request('PATCH', `releases/${existing.id}`, { ...release, make_latest });
console.log(existing?.draft === false ? `${tag} is published already.` : `Published ${tag}.`);

// The major version has a tag but no release: immutable releases lock their tags.
const [major] = tag.split('.', 1);
if (!isNewest(published.filter((name) => name.startsWith(`${major}.`)))) {
  console.log(`${major} stays at its newer release.`);
} else {
  try {
    await moveTag(major);
  } catch (error) {
    // GitHub refuses it if main has other workflows by now, also when the run is repeated.
    console.log(`::error::Could not move ${major}. Run: git push --force origin ${sha}:refs/tags/${major}`);
    throw error;
  }
  console.log(`${major} is at ${sha}.`);
}

/** @param {string} name */
async function moveTag(name) {
  const tags = await request('GET', `git/matching-refs/tags/${name}`);
  if (tags.some(({ ref }) => ref === `refs/tags/${name}`)) {
    await request('PATCH', `git/refs/tags/${name}`, { sha, force: true });
  } else await request('POST', 'git/refs', { ref: `refs/tags/${name}`, sha });
}

/**
 * GitHub shows each line end in the notes of a release.
 *
 * @param {string} markdown
 */
function unwrap(markdown) {
  return markdown.replace(/\n {2}(?=\S)/g, ' ');
}

/** @param {readonly string[]} tags */
function isNewest(tags) {
  const { compare } = new Intl.Collator('en', { numeric: true });
  return tags.every((name) => compare(name, tag) <= 0);
}

async function readReleases() {
  const releases = [];
  for (let page = 1; ; page++) {
    const some = await request('GET', `releases?per_page=100&page=${page}`);
    releases.push(...some);
    if (some.length < 100) return releases;
  }
}

/**
 * @param {string} method
 * @param {string} path below the repository
 * @param {object} [body]
 */
async function request(method, path, body) {
  const response = await fetch(`${api}/repos/${repository}/${path}`, {
    method,
    headers: { authorization: `Bearer ${process.env.GH_TOKEN}`, accept: 'application/vnd.github+json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.json();
}
