import { describe, expect, test } from 'vitest';
import { createDebugId, snippetOf } from '../../../src/source-maps/injection/debug-id.ts';
import { groupFiles, pairScripts } from '../../../src/source-maps/pairing.ts';
import { selectSourceMaps } from '../../../src/source-maps/select-source-maps.ts';
import { findScriptWithoutMap, requireStored } from '../../../src/source-maps/stored-scripts.ts';
import { prepareSourceMaps } from '../../support/prepare-source-maps.ts';
import { RecordingLog } from '../../support/recording-log.ts';
import { openTempFolder, type TempFolder } from '../../support/temp-folder.ts';

const id = '01234567-89ab-4cde-8f01-23456789abcd';
const comment = `//# debugId=${id}\n`;

/** The debug IDs of the scripts whose maps are missing in a folder. */
async function idsIn(folder: TempFolder): Promise<readonly string[]> {
  const naming = { urlPrefix: '~/', stripPrefixes: [], root: folder.path };
  const plan = { patterns: ['.'], naming, workspace: folder.path, inject: true } as const;
  const options = { ...plan, stripCommonPrefix: false, ifNoFilesFound: 'error' } as const;
  const files = await selectSourceMaps(options, new RecordingLog());
  const maps = files.filter(({ path }) => path.endsWith('.map'));
  const scripts = files.filter(({ path }) => !path.endsWith('.map')).map((script) => ({ script, mapUrl: undefined }));
  const groups = groupFiles(pairScripts(scripts, maps), maps);
  return groups.flatMap((group) => findScriptWithoutMap(group, folder.path)?.debugId ?? []);
}

describe('a script with a debug ID and without its map', () => {
  test.each([
    ['with the snippet of this action', `${snippetOf(id)}\nrun()\n${comment}`],
    ['with a comment only', `run()\n${comment}`],
    ['with an ID in capitals', `run()\n${comment.toUpperCase().replace('DEBUGID', 'debugId')}`],
    ['with the snippet of a Sentry plugin', `!function(){e._sentryDebugIdIdentifier="sentry-dbid-${id}"}();\nrun()\n`],
  ])('is found: %s', async (_what, script) => {
    await using folder = await openTempFolder();
    await folder.write('app.js', script);
    expect(await idsIn(folder)).toEqual([id]);
  });
});

describe('a script that never had a map is not found', () => {
  test.each([
    ['one line', 'run()'],
    ['a line end', 'run()\nrun()\n'],
    ['CRLF', 'run()\r\nrun()\r\n'],
    ['a comment without a map', 'run()\n//# sourceMappingURL=elsewhere.map'],
  ])('after this action has written its ID: %s', async (_what, script) => {
    await using folder = await openTempFolder();
    await folder.write('app.js', script);
    await prepareSourceMaps(folder.path);
    expect(await idsIn(folder)).toEqual([]);
  });

  test('after sentry-cli has written its ID', async () => {
    await using folder = await openTempFolder();
    const script = 'run()\nrun()\n//# sourceMappingURL=elsewhere.map\n';
    const ownId = createDebugId(Buffer.from(script));
    const snippet = `!function(){try{var e=globalThis,n=(new e.Error).stack;n&&(e._sentryDebugIds[n]="${ownId}")}catch(e){}}();`;
    await folder.write('app.js', `${script.replace('//#', `${snippet}\n//#`)}//# debugId=${ownId}\n`);
    expect(await idsIn(folder)).toEqual([]);
  });

  test('without an ID', async () => {
    await using folder = await openTempFolder();
    await folder.write('app.js', 'run()\n');
    expect(await idsIn(folder)).toEqual([]);
  });
});

test('the error names three scripts with the reason, once for all projects', async () => {
  const scripts = ['a', 'b', 'c', 'd'].map((name) => ({
    debugId: name,
    displayPath: `${name}.js`,
    reason: 'it has none',
  }));
  const lookup = { hasBundle: async (_project: string, debugId: string) => debugId === 'none' };
  await expect(requireStored(scripts, ['web', 'api'], lookup)).rejects.toThrow(
    'The source maps of scripts with a debug ID are missing, and Sentry does not have them either: ' +
      'a.js (it has none), b.js (it has none), c.js (it has none) and 1 more',
  );
});

test('many scripts are looked up side by side, but not all at once', async () => {
  const scripts = Array.from({ length: 200 }, (_, index) => ({
    debugId: String(index),
    displayPath: `${index}.js`,
    reason: undefined,
  }));
  let [current, most] = [0, 0];
  const hasBundle = async () => {
    current += 1;
    most = Math.max(most, current);
    await new Promise(setImmediate);
    current -= 1;
    return true;
  };
  await requireStored(scripts, ['web'], { hasBundle });
  expect(most).toBe(16);
});
