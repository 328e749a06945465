import { releaseFiles } from './release-files.ts';
import { sourceMaps } from './source-maps.ts';
import { markdownOf, type Table } from './table.ts';

/*
 * `npm run bench`, or `npm run bench -- release-files`: whole processes side by side with what a user would pick instead,
 * against the local Sentry on this machine. Prints medians and spreads; what they mean is for the reader to say.
 */

const cases: Readonly<Record<string, () => Promise<Table>>> = {
  'release-files': releaseFiles,
  'source-maps': sourceMaps,
};

const wanted = process.argv.slice(2);
for (const name of wanted.length > 0 ? wanted : Object.keys(cases)) {
  const run = cases[name];
  if (!run) throw new Error(`There is no case "${name}"; there are ${Object.keys(cases).join(', ')}`);
  console.log(`${markdownOf(await run())}\n`);
}
