import { readFileSync } from 'node:fs';

/** What one process has cost, by the operating system's own account. */
export interface Cost {
  readonly wallMs: number;
  /** User and system time; undefined where the system does not tell it by /proc. */
  readonly cpuMs: number | undefined;
  /** The most memory that it held at a time. */
  readonly peakBytes: number | undefined;
}

const ticksPerSecond = 100; // USER_HZ, fixed for all of Linux's interfaces to programs.
const lookEveryMs = 5;

/** Measures a process from its start until it has ended. */
export async function meter(begin: () => Promise<{ pid: number; ended: Promise<unknown> }>): Promise<Cost> {
  const beganAtMs = performance.now();
  const { pid, ended } = await begin();
  let cpuMs: number | undefined;
  let peakBytes: number | undefined;
  const look = () => {
    cpuMs = readCpuMs(pid) ?? cpuMs;
    peakBytes = readPeakBytes(pid) ?? peakBytes;
  };
  const looking = setInterval(look, lookEveryMs);
  await ended;
  clearInterval(looking);
  return { wallMs: performance.now() - beganAtMs, cpuMs, peakBytes };
}

/** `VmHWM` is the high-water mark, so a look shortly before the end tells of the whole life. */
function readPeakBytes(pid: number): number | undefined {
  const kibibytes = /VmHWM:\s+(\d+) kB/.exec(read(pid, 'status'))?.[1];
  return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
}

function readCpuMs(pid: number): number | undefined {
  // The second field is the name, in parentheses, and may hold spaces; user and system time are the 14th and 15th.
  const fields = read(pid, 'stat')
    .replace(/^.*\) /s, '')
    .split(' ');
  const ticks = Number(fields[11]) + Number(fields[12]);
  return Number.isNaN(ticks) ? undefined : (ticks / ticksPerSecond) * 1000;
}

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
