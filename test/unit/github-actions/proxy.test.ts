import { expect, test } from 'vitest';
import { readProxySettings } from '../../../src/github-actions/proxy.ts';

test.each([
  ['a URL', { HTTPS_PROXY: 'http://proxy:3128' }, 'http://proxy:3128'],
  ['the lower-case variable first', { https_proxy: 'http://a:1', HTTPS_PROXY: 'http://b:2' }, 'http://a:1'],
  ['a URL without a scheme', { HTTPS_PROXY: '127.0.0.1:3128' }, 'http://127.0.0.1:3128'],
  ['an invalid URL', { HTTPS_PROXY: 'http://[' }, undefined],
  ['an empty variable', { HTTPS_PROXY: '' }, undefined],
  ['no variable', {}, undefined],
])('the proxy is read from %s', (_what, env, httpsProxy) => {
  expect(readProxySettings(env)).toMatchObject({ httpsProxy, httpProxy: undefined, noProxy: undefined });
});
