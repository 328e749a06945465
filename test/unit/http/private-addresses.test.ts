import type { lookup as systemLookup } from 'node:dns';
import { describe, expect, test } from 'vitest';
import { PrivateAddressError } from '../../../src/http/errors.ts';
import { isPrivateAddress, publicLookup } from '../../../src/http/private-addresses.ts';

describe('private is', () => {
  test.each([
    ...[
      'http://127.0.0.1',
      'http://2130706433',
      'http://0x7f.1',
      'http://0.0.0.0',
      'http://10.1.2.3',
      'http://172.31.0.1',
    ],
    ...[
      'http://192.168.1.1',
      'http://169.254.169.254',
      'http://100.64.0.1',
      'http://224.0.0.1',
      'http://255.255.255.255',
      'http://168.63.129.16',
    ],
    ...[
      'http://[::1]',
      'http://[::]',
      'http://[::ffff:127.0.0.1]',
      'http://[::ffff:169.254.169.254]',
      'http://[fe80::1]',
    ],
    ...[
      'http://[fd00:ec2::254]',
      'http://[fc00::1]',
      'http://[ff02::1]',
      'http://[64:ff9b::7f00:1]',
      'http://[2002:7f00:1::]',
      'http://[::ffff:0:7f00:1]',
    ],
  ])('%s', (url) => {
    expect(isPrivateAddress(new URL(url).hostname)).toBe(true);
  });
});

describe('public is', () => {
  test.each([
    ...['http://8.8.8.8', 'http://172.32.0.1', 'http://[2606:4700::1111]', 'http://[::ffff:8.8.8.8]'],
    ...['https://shop.example', 'https://127.0.0.1.example'],
  ])('%s', (url) => {
    expect(isPrivateAddress(new URL(url).hostname)).toBe(false);
  });
});

describe('a lookup', () => {
  const addresses = { mixed: ['10.0.0.1', '8.8.8.8'], intranet: ['10.0.0.1'], metadata: ['169.254.169.254'] };
  const resolve = ((
    name: keyof typeof addresses,
    options: { all?: boolean },
    callback: (...results: unknown[]) => void,
  ) => {
    const found = addresses[name]?.map((address) => ({ address, family: 4 }));
    if (!found) return callback(Object.assign(new Error('unknown'), { code: 'ENOTFOUND' }));
    return options.all ? callback(null, found) : callback(null, found[0]?.address, 4);
  }) as unknown as typeof systemLookup;
  const lookup = publicLookup(new Set(['intranet']), resolve);
  const find = (name: string, all: boolean) =>
    new Promise((done) => {
      lookup(name, { all }, (error, found) => done(error ?? found));
    });

  test('finds only public addresses', async () => {
    expect(await find('mixed', true)).toEqual([{ address: '8.8.8.8', family: 4 }]);
    expect(await find('mixed', false)).toBe('8.8.8.8');
  });

  test.each([true, false])('fails if a host has no other', async (all) => {
    expect(await find('metadata', all)).toEqual(new PrivateAddressError('169.254.169.254'));
  });

  test('finds every address of a host that is allowed to have private ones', async () => {
    expect(await find('intranet', true)).toEqual([{ address: '10.0.0.1', family: 4 }]);
    expect(await find('intranet', false)).toBe('10.0.0.1');
  });

  test('reports a name that is unknown', async () => {
    expect(await find('gone', true)).toMatchObject({ code: 'ENOTFOUND' });
  });
});
