import { describe, expect, test } from 'vitest';
import { type Deploy, Deploys } from '../../../src/deploys/api.ts';
import { findLiveRelease, replaces } from '../../../src/deploys/live-release.ts';

const identity = { environment: 'production', projects: ['web'], url: 'https://shop.example/' };
const deploy: Deploy = { id: '1', environment: 'production', dateFinished: '2026-01-01T12:00:00Z' };

describe('a deploy of another release replaces this one', () => {
  test.each<[when: string, other: Partial<Deploy>, expected: boolean]>([
    ['it is newer', { dateFinished: '2026-01-01T12:00:01.500000Z' }, true],
    ['it is older', { dateFinished: '2026-01-01T11:59:59Z' }, false],
    ['both finished at the same time', {}, false],
    ['it has no date', { dateFinished: null }, false],
    [
      'it is newer, but in another environment',
      { dateFinished: '2027-01-01T00:00:00Z', environment: 'Production' },
      false,
    ],
    [
      'it is newer, but its URL names other projects',
      { dateFinished: '2027-01-01T00:00:00Z', url: 'https://github.com/acme/web/actions/runs/7#api' },
      false,
    ],
  ])('if %s: %o %s', (_when, other, expected) => {
    expect(replaces({ ...deploy, id: '2', ...other }, deploy, identity)).toBe(expected);
  });

  test('if this one has no date', () => {
    expect(replaces(deploy, { ...deploy, dateFinished: null }, identity)).toBe(true);
  });
});

describe('the release that is live', () => {
  interface Stored {
    readonly version: string;
    readonly project?: string;
    /** The last one is recorded last. */
    readonly deploys: readonly [environment: string, time: string][];
  }

  /** Searches in a server that does not filter by project; returns the version, and the versions whose deploys were read. */
  async function find(stored: readonly Stored[], except = 'new') {
    const read: string[] = [];
    const deploysOf = ({ deploys }: Stored) =>
      deploys.map(([environment, time], index) => ({
        id: `${index}`,
        environment,
        dateFinished: `2026-01-01T${time}Z`,
      }));
    const client = {
      org: 'acme',
      async json({ path }: { path: string }) {
        const [, version] = /releases\/([^/]+)\/deploys/.exec(path) ?? [];
        const release = stored.find((candidate) => candidate.version === version);
        if (release) read.push(release.version);
        if (release) return deploysOf(release);
        return stored.map((listed) => ({
          version: listed.version,
          dateCreated: '2026-01-01T00:00:00Z',
          projects: [{ slug: listed.project ?? 'web', id: 1 }],
          lastDeploy: deploysOf(listed).at(-1) ?? null,
        }));
      },
    };
    const search = { environment: 'production', projects: ['web'], except };
    const live = await findLiveRelease(new Deploys(client as never, ['web']), search);
    return { version: live?.version, read };
  }

  test.each<[what: string, stored: readonly Stored[], version: string | undefined, read: readonly string[]]>([
    [
      'was deployed last, not created last',
      [
        { version: '2', deploys: [['production', '11:00:00']] },
        { version: '1', deploys: [['production', '12:00:00']] },
      ],
      '1',
      ['1'],
    ],
    [
      'is found behind those that were deployed elsewhere',
      [
        { version: '3', deploys: [['staging', '14:00:00']] },
        {
          version: '2',
          deploys: [
            ['production', '12:00:00'],
            ['staging', '13:00:00'],
          ],
        },
        { version: '1', deploys: [['production', '12:30:00']] },
        { version: '0', deploys: [['production', '12:10:00']] },
      ],
      '1',
      ['3', '2', '1'],
    ],
    [
      'is not the one of this run',
      [
        { version: 'new', deploys: [['production', '12:00:00']] },
        { version: '1', deploys: [['production', '11:00:00']] },
      ],
      '1',
      ['1'],
    ],
    [
      'is not that of another project',
      [
        { version: '2', project: 'api', deploys: [['production', '12:00:00']] },
        { version: '1', deploys: [['production', '11:00:00']] },
      ],
      '1',
      ['1'],
    ],
    ['does not exist without a deploy', [{ version: '1', deploys: [] }], undefined, []],
  ])('%s', async (_what, stored, version, read) => {
    expect(await find(stored)).toEqual({ version, read });
  });
});
