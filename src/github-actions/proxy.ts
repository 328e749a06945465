import type { Environment } from './environment.ts';

/** As in curl, lower case has precedence, and a URL without a scheme is an `http:` URL. Invalid URLs are ignored. */
export function readProxySettings(env: Environment = process.env) {
  return {
    httpProxy: proxyUrl(env['http_proxy'] ?? env['HTTP_PROXY']),
    httpsProxy: proxyUrl(env['https_proxy'] ?? env['HTTPS_PROXY']),
    noProxy: env['no_proxy'] ?? env['NO_PROXY'],
  };
}

function proxyUrl(text = ''): string | undefined {
  const url = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  return URL.canParse(url) ? url : undefined;
}
