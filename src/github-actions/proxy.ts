import type { Environment } from './environment.ts';

/**
 * The variables that tell about proxies; lower case wins, as with curl. An address without a scheme is one of HTTP, as
 * curl has it; what is no address at all is passed over.
 */
export function readProxySettings(env: Environment = process.env) {
  return {
    httpProxy: address(env['http_proxy'] ?? env['HTTP_PROXY']),
    httpsProxy: address(env['https_proxy'] ?? env['HTTPS_PROXY']),
    noProxy: env['no_proxy'] ?? env['NO_PROXY'],
  };
}

function address(text = ''): string | undefined {
  const url = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  return URL.canParse(url) ? url : undefined;
}
