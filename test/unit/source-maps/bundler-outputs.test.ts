import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { contentOf } from '../../support/folder-content.ts';
import { createTracer, positionAt, samplePositions } from '../../support/positions.ts';
import { prepareSourceMaps } from '../../support/prepare-source-maps.ts';
import { openTempFolder } from '../../support/temp-folder.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/bundlers');
const built = join(fixtures, 'built');
/** The debug IDs that sentry-cli creates for the same files. */
const { ids }: { ids: Record<string, string> } = JSON.parse(readFileSync(join(fixtures, 'ids.json'), 'utf8'));

async function openCopy(name: string) {
  const folder = await openTempFolder();
  cpSync(join(built, name), join(folder.path, name), { recursive: true });
  return folder;
}

/** The inserted line and its offset. */
function insertion(before: string, after: string): { readonly offset: number; readonly text: string } {
  const pattern = /(?:!function\(i\)\{.*\}\("[\da-f-]{36}"\);)?(?:!function\(\)\{.*SENTRY_RELEASE=.*\}\(\);)?\r?\n/g;
  const text = after.match(pattern)?.find((match) => match.trim() !== '') ?? '';
  const offset = text === '' ? before.length : after.indexOf(text);
  return { offset, text };
}

/** The map of a script: inline, or by name. */
function mapOf(files: Readonly<Record<string, Buffer>>, name: string): string | undefined {
  const inline = /sourceMappingURL=data:[^,]*base64,(\S+)/.exec(files[name]?.toString() ?? '')?.[1];
  return inline ? Buffer.from(inline, 'base64').toString() : files[`${name}.map`]?.toString();
}

const outputs = readdirSync(built).flatMap((name) => [
  [name, '', undefined] as const,
  [name, ' with a release', '1.0'] as const,
]);

describe.each(outputs)('the output of %s%s', (name, _how, release) => {
  test('gets the same debug IDs as from sentry-cli, in scripts, maps and entries', async () => {
    await using folder = await openCopy(name);
    const { entries, report } = await prepareSourceMaps(folder.path, { release });
    const files = contentOf(folder.path);
    const expected = Object.entries(ids).filter(([file]) => file.startsWith(`${name}/`));
    expect(expected).not.toEqual([]);
    expect(report.scripts.map((script) => [script.name.slice(2), script.debugId])).toEqual(expected);
    for (const [file, id] of expected) {
      expect(files[file]?.toString()).toMatch(new RegExp(`^//# debugId=${id}\\s*$`, 'm'));
      expect(files[file]?.toString().split(id).length).toBeGreaterThan(2); // In the comment and in the code.
      expect(mapOf(files, file)).toMatch(new RegExp(`"debugId":"${id}"`));
      const ofFile = entries.filter((entry) => entry.name.startsWith(`~/${file}`));
      expect(ofFile.map(({ debugId }) => debugId)).toEqual(ofFile.map(() => id));
    }
  });

  test('is mapped to the same sources as before', async () => {
    await using folder = await openCopy(name);
    const before = contentOf(folder.path);
    await prepareSourceMaps(folder.path, { release });
    const after = contentOf(folder.path);
    let traced = 0;
    for (const file of Object.keys(before).filter((file) => file.endsWith('.js'))) {
      const [old, fresh] = [before[file]?.toString() ?? '', after[file]?.toString() ?? ''];
      const { offset, text } = insertion(old, fresh);
      const [traceOld, traceNew] = [createTracer(mapOf(before, file) ?? ''), createTracer(mapOf(after, file) ?? '')];
      for (const { offset: at, position } of samplePositions(old.split('//# sourceMappingURL')[0] ?? '', 1000)) {
        const moved = positionAt(fresh, at < offset ? at : at + text.length);
        expect({ at, ...(traceNew(moved) as object) }).toEqual({ at, ...(traceOld(position) as object) });
        traced += 1;
      }
    }
    expect(traced).toBeGreaterThan(500);
  });

  test('is not changed by a second run', async () => {
    await using folder = await openCopy(name);
    const first = await prepareSourceMaps(folder.path, { release });
    const after = contentOf(folder.path);
    const second = await prepareSourceMaps(folder.path, { release });
    expect(contentOf(folder.path)).toEqual(after);
    expect(second.report.changedFiles).toEqual([]);
    expect(second.report.scripts).toEqual(first.report.scripts.map((script) => ({ ...script, isNew: false })));
  });
});

/** The outputs that run in Node, and their module type. */
const programs = [
  ...['rollup', 'rollup-debug-ids', 'esbuild', 'tsc-inline'].map((name) => [name, 'module'] as const),
  ...['rollup-commonjs', 'rollup-sentry-plugin', 'esbuild-banner', 'esbuild-external', 'esbuild-inline'].map(
    (name) => [name, 'commonjs'] as const,
  ),
  ...['tsc', 'tsc-crlf'].map((name) => [name, 'commonjs'] as const),
];

test.each(programs)('the output of %s runs as a %s and registers its debug IDs and the release', async (name, type) => {
  await using folder = await openCopy(name);
  await prepareSourceMaps(folder.path, { release: '1.0' });
  writeFileSync(join(folder.path, name, 'package.json'), JSON.stringify({ type }));
  const main = pathToFileURL(join(folder.path, name, 'main.js')).href;
  // Chunks are still being loaded after the entry.
  const values = '[globalThis.SENTRY_RELEASE, Object.values(globalThis._sentryDebugIds).sort()]';
  const printIds = `process.on('exit', () => console.log(JSON.stringify(${values})));`;
  const program = `${printIds} await import('${main}');`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' });
  const expected = Object.entries(ids).filter(([file]) => file.startsWith(`${name}/`));
  expect(JSON.parse(printed)).toEqual([{ id: '1.0' }, expected.map(([, id]) => id).toSorted()]);
});
