import { readFileSync } from 'node:fs';

/** The resources that a process used, as measured by the operating system. */
export interface Cost {
  readonly wallMs: number;
  /** User and system time; undefined without /proc. */
  readonly cpuMs: number | undefined;
  /** The peak memory; undefined without /proc. */
  readonly peakBytes: number | undefined;
}

const ticksPerSecond = 100; // USER_HZ, which is constant in Linux's interfaces to programs.
const sampleIntervalMs = 5;

/** Measures a process from its start to its end. */
export async function measureProcess(start: () => Promise<{ pid: number; ended: Promise<unknown> }>): Promise<Cost> {
  const startedAtMs = performance.now();
  const { pid, ended } = await start();
  let cpuMs: number | undefined;
  let peakBytes: number | undefined;
  const sample = () => {
    cpuMs = readCpuMs(pid) ?? cpuMs;
    peakBytes = readPeakBytes(pid) ?? peakBytes;
  };
  const timer = setInterval(sample, sampleIntervalMs);
  await ended;
  clearInterval(timer);
  return { wallMs: performance.now() - startedAtMs, cpuMs, peakBytes };
}

/** `VmHWM` is the high-water mark, so one sample shortly before the end is sufficient. */
function readPeakBytes(pid: number): number | undefined {
  const kibibytes = /VmHWM:\s+(\d+) kB/.exec(read(pid, 'status'))?.[1];
  return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
}

function readCpuMs(pid: number): number | undefined {
  // The second field is the name in parentheses, which may contain spaces. User and system time are fields 14 and 15.
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
