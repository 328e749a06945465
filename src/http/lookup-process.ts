import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';

interface LookupResult {
  readonly code?: string;
  readonly addresses?: readonly LookupAddress[];
}

const program = `
  const [hostname, options] = process.argv.slice(1);
  require('node:dns').lookup(hostname, JSON.parse(options), (error, addresses) =>
    console.log(JSON.stringify({ code: error?.code, addresses })));`;

/**
 * Looks up names in another process, which is killed when the signal is aborted. In this process, a lookup without an answer
 * would prevent the exit, also with `process.exit`, because Node waits for the thread that does it
 * (https://docs.libuv.org/en/v1.x/threadpool.html).
 */
export function lookupInProcess(
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): LookupFunction {
  return (hostname, options, callback) => {
    run(['--eval', program, '--', hostname, JSON.stringify({ ...options, all: true })], env, signal).then(
      ({ code = 'EAI_FAIL', addresses = [] }) => {
        const [first] = addresses;
        if (first === undefined) callback(Object.assign(new Error(`getaddrinfo ${code} ${hostname}`), { code }), []);
        else if (options.all) callback(null, [...addresses]);
        else callback(null, first.address, first.family);
      },
    );
  };
}

/** Empty if the process was killed, or printed something else: NODE_OPTIONS may load other programs into it. */
async function run(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<LookupResult> {
  const { execFile } = await import('node:child_process');
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env, signal, killSignal: 'SIGKILL' }, (_failure, output) => {
      try {
        resolve(JSON.parse(output.trim().split('\n').at(-1) ?? ''));
      } catch {
        resolve({});
      }
    });
  });
}
