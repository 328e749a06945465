import { expect, test } from 'vitest';
import { networkError } from '../../../src/http/network-error.ts';
import { Watchdog } from '../../../src/http/watchdog.ts';

function failure(message: string, code?: string, cause?: Error): Error {
  return Object.assign(new Error(message, { cause }), code === undefined ? {} : { code });
}

function failedCall(syscall: string, code: string): Error {
  return Object.assign(failure(`${syscall} ${code}`, code), { syscall });
}

function diagnose(error: unknown) {
  using watchdog = new Watchdog(1_000, new AbortController().signal);
  return networkError('GET https://sentry.example/', error, watchdog);
}

test.each<[what: string, error: Error, kind: string, problem: RegExp]>([
  ['a refused connection', failure('connect', 'ECONNREFUSED'), 'unsent', /was refused/],
  ['an unknown host', failure('getaddrinfo', 'ENOTFOUND'), 'unsent', /host name is unknown/],
  ['a reset', failure('read', 'ECONNRESET'), 'lost', /was reset/],
  [
    'the cause of an error',
    failure('fetch failed', undefined, failure('other side closed', 'UND_ERR_SOCKET')),
    'lost',
    /closed/,
  ],
  [
    'a certificate of a private authority',
    failure('self-signed', 'SELF_SIGNED_CERT_IN_CHAIN'),
    'untrusted',
    /not trusted/,
  ],
  ['a certificate for another name', failure('altnames', 'ERR_TLS_CERT_ALTNAME_INVALID'), 'untrusted', /not trusted/],
  ['a port without TLS', failure('wrong version', 'ERR_SSL_WRONG_VERSION_NUMBER'), 'misdirected', /may not use TLS/],
  [
    'a response that is not HTTP',
    Object.assign(new Error('Expected HTTP/'), { name: 'HTTPParserError', code: undefined }),
    'lost',
    /not valid HTTP/,
  ],
  ['a network that is down', failedCall('connect', 'ENETDOWN'), 'unsent', /network of this runner is down/],
  ['a host that is down', failedCall('connect', 'EHOSTDOWN'), 'unsent', /host is down/],
  ['a runner without free ports', failedCall('connect', 'EADDRNOTAVAIL'), 'unsent', /no free port/],
  ['a lookup that fails', failedCall('getaddrinfo', 'EAI_FAIL'), 'unsent', /could not be looked up/],
  ['an aborted connection', failedCall('read', 'ECONNABORTED'), 'lost', /was aborted/],
  ['a firewall', failedCall('connect', 'EPERM'), 'unsent', /could not be made \(EPERM\)/],
  ['any other failure of a lookup', failedCall('getaddrinfo', 'EAI_SYSTEM'), 'unsent', /looked up \(EAI_SYSTEM\)/],
  [
    'a host of which no address can be reached',
    new AggregateError([failedCall('connect', 'EHOSTDOWN'), failedCall('connect', 'ENETUNREACH')]),
    'unsent',
    /host is down/,
  ],
  ['headers without end', failure('Headers Overflow Error', 'UND_ERR_HEADERS_OVERFLOW'), 'lost', /too long/],
  ['a proxy that is down', failure('Proxy response (502) !== 200 when HTTP Tunneling'), 'unsent', /proxy answered 502/],
  ['a proxy that refuses', failure('Proxy response (403) !== 200 when HTTP Tunneling'), 'proxy', /proxy answered 403/],
  [
    'a proxy that requires credentials for a tunnel',
    failure('Proxy response (407) !== 200 when HTTP Tunneling', 'UND_ERR_ABORTED'),
    'proxy',
    /user name and a password \(407\)/,
  ],
  [
    'a proxy that requires credentials for a request',
    failure('Proxy Authentication Required (407)', 'UND_ERR_INVALID_ARG'),
    'proxy',
    /user name and a password \(407\)/,
  ],
])('the kind and the message of %s', (_what, error, kind, problem) => {
  expect(diagnose(error)).toMatchObject({ kind, message: expect.stringMatching(problem) });
});

test('any other error is not a network error', () => {
  expect(diagnose(failure('invalid argument', 'UND_ERR_INVALID_ARG'))).toBeUndefined();
  expect(diagnose(failedCall('read', 'EISDIR'))).toBeUndefined();
  expect(diagnose('a string')).toBeUndefined();
});
