import { readEnvironment } from './environment.ts';

/* The first part of `npm run test:conformance`: a short message instead of a failure of every test. */

try {
  const { url, org, projects } = readEnvironment(process.env);
  console.log(`Conformance of ${url}: organization ${org}, projects ${projects.join(' and ')}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
