import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/*
 * `node scripts/changelog-section.js 1.2.3` prints what the changelog says about a version, for the notes of its release.
 * Plain JavaScript without packages: the release job runs it with the Node of the runner.
 */

/**
 * @param {string} changelog
 * @param {string} version
 * @returns {string} the text below the heading of the version. Throws if there is none.
 */
export function changelogSection(changelog, version) {
  const section = changelog.split(/^## /m).find((text) => text.split(/\s/, 1)[0] === version);
  const text = section?.slice(section.indexOf('\n')).trim();
  if (!text) throw new Error(`CHANGELOG.md does not describe ${version}. Add a section "## ${version} - <date>".`);
  return text;
}

/** @param {string} version */
export function readChangelogSection(version) {
  return changelogSection(readFileSync(new URL('../CHANGELOG.md', import.meta.url), 'utf8'), version);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(readChangelogSection(process.argv[2] ?? ''));
}
