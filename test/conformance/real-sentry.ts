import type { TestProject } from 'vitest/node';
import { readEnvironment } from './environment.ts';

/** Global setup of `npm run test:conformance`. */
export default function setup(project: TestProject): void {
  project.provide('sentry', readEnvironment(process.env));
}
