/** The chance of a false alarm at the first look. */
const firstLevel = 0.001;

/**
 * Whether so many crashes are too many to be chance, if at most `allowedRate` of all sessions may crash.
 *
 * @param level the chance that a release with exactly this rate is rejected
 */
export function rejectsCrashes(sessions: number, crashes: number, allowedRate: number, level: number): boolean {
  return crashes > sessions * allowedRate && upperTail(sessions, crashes, allowedRate) <= level;
}

/**
 * The level of one look. Looks at a growing sample are further chances of a false alarm, but only as far as the sample
 * has grown; projects are independent ones. Together they stay below 1 % in a whole watch, as simulations in the tests show.
 *
 * @param firstSessions of the first look that had enough sessions
 */
export function levelOfLook(sessions: number, firstSessions: number, projects: number): number {
  const doublings = Math.log2(Math.max(sessions, 1) / Math.max(firstSessions, 1));
  return firstLevel / (1 + Math.max(doublings, 0)) / projects;
}

/** The exact chance of at least `k` successes in `n` trials: the sum of binomial probabilities. `k` is above the mean. */
function upperTail(n: number, k: number, p: number): number {
  if (k > n || p <= 0) return 0;
  let term = Math.exp(logBinomial(n, k) + k * Math.log(p) + (n - k) * Math.log1p(-p));
  let sum = 0;
  for (let i = k; i <= n && term > sum * Number.EPSILON; i++) {
    sum += term;
    term *= ((n - i) / (i + 1)) * (p / (1 - p));
  }
  return sum;
}

function logBinomial(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

/** Stirling's series: its error is below 1e-13 from 10 on. Smaller factorials are multiplied. */
function logFactorial(n: number): number {
  if (n < 10) {
    let product = 1;
    for (let i = 2; i <= n; i++) product *= i;
    return Math.log(product);
  }
  const x = n + 1;
  const inverse = 1 / (x * x);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / x;
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series;
}
