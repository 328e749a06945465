import { PerformanceObserver } from 'node:perf_hooks';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

const enoughBytes = 4 * 1024 * 1024;

/**
 * Keeps the memory of a run that stores very many files within bounds. V8 doubles its young generation, up to 128 MB,
 * when enough objects have outlived its collections. Those of uploads do now and then, so each long run would end there
 * with 50 MB alive. From some megabytes on a larger one saves no time that could be measured.
 */
export function boundYoungGeneration(): void {
  growBy(1); // While files are chosen, all at once, nobody would hear of collections.
  setImmediate(() => {
    growBy(2);
    const observer = new PerformanceObserver(() => {
      const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
      if (young && young.space_size < enoughBytes) return;
      growBy(1);
      observer.disconnect();
    });
    observer.observe({ entryTypes: ['gc'] });
  });
}

/** https://nodejs.org/docs/latest-v24.x/api/v8.html#v8setflagsfromstringflags */
function growBy(factor: number): void {
  setFlagsFromString(`--semi-space-growth-factor=${factor}`);
}
