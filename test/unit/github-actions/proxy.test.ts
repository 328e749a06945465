import { expect, test } from 'vitest';
import { readProxySettings } from '../../../src/github-actions/proxy.ts';

test.each([
  ['an address', { HTTPS_PROXY: 'http://proxy:3128' }, 'http://proxy:3128'],
  ['an address in lower case first', { https_proxy: 'http://a:1', HTTPS_PROXY: 'http://b:2' }, 'http://a:1'],
  ['an address without a scheme', { HTTPS_PROXY: '127.0.0.1:3128' }, 'http://127.0.0.1:3128'],
  ['something that is no address', { HTTPS_PROXY: 'http://[' }, undefined],
  ['nothing', { HTTPS_PROXY: '' }, undefined],
  ['no variable', {}, undefined],
])('the proxy is taken from %s', (_what, env, httpsProxy) => {
  expect(readProxySettings(env)).toMatchObject({ httpsProxy, httpProxy: undefined, noProxy: undefined });
});
