import type { Environment } from './inputs/reader.ts';

/** The variables that tell about proxies; lower case wins, as with curl. */
export function readProxySettings(env: Environment = process.env) {
  return {
    httpProxy: env['http_proxy'] ?? env['HTTP_PROXY'],
    httpsProxy: env['https_proxy'] ?? env['HTTPS_PROXY'],
    noProxy: env['no_proxy'] ?? env['NO_PROXY'],
  };
}
