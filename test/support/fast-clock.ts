import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';

/*
 * Makes clocks and timers run `?speed=` times as fast in a process that preloads this module: see `fastClock` in
 * job.ts.
 */

const speed = Number(new URL(import.meta.url).searchParams.get('speed'));
const { setTimeout, process } = globalThis;
const { setTimeout: delay } = timers;
const { now } = Date;
const { bigint: nanoseconds } = process.hrtime;
const startMs = now();

Date.now = () => startMs + Math.round((now() - startMs) * speed);
// Absolute, not relative to the start of this process: the post step compares it with the value of the main step.
process.hrtime.bigint = () => nanoseconds() * BigInt(speed);
Object.assign(globalThis, {
  setTimeout: (callback: (...args: unknown[]) => void, delayMs = 0, ...args: unknown[]) =>
    setTimeout(callback, delayMs / speed, ...args),
});
timers.setTimeout = (delayMs = 0, ...rest) => delay(delayMs / speed, ...rest);
syncBuiltinESMExports();
