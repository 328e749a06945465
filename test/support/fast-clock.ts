import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';

/*
 * Makes time pass `?speed=` times as fast in a process that loads this file first: see `fastClock` in job.ts.
 * The clocks and the timers keep in step with each other.
 */

const speed = Number(new URL(import.meta.url).searchParams.get('speed'));
const { setTimeout, process } = globalThis;
const { setTimeout: delay } = timers;
const { now } = Date;
const { bigint: nanoseconds } = process.hrtime;
const startMs = now();

Date.now = () => startMs + Math.round((now() - startMs) * speed);
// Not counted from the start of this process: the post step compares it with that of the main step.
process.hrtime.bigint = () => nanoseconds() * BigInt(speed);
Object.assign(globalThis, {
  setTimeout: (callback: (...args: unknown[]) => void, delayMs = 0, ...args: unknown[]) =>
    setTimeout(callback, delayMs / speed, ...args),
});
timers.setTimeout = (delayMs = 0, ...rest) => delay(delayMs / speed, ...rest);
syncBuiltinESMExports();
