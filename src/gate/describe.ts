import { formatDuration, formatPercent, plural } from '../format.ts';
import { escapeMarkdown, firstThatFit, link, row, table } from '../github-actions/markdown.ts';
import { sessionCharts } from './chart.ts';
import {
  crashFree,
  type GateReport,
  type NewIssue,
  type ProjectHealth,
  type SessionCounts,
  totalOf,
} from './result.ts';

export const reducedMode =
  'Reduced mode: an organization token may read neither sessions nor issues. The numbers of the release are used ' +
  'instead: the sessions of the last hour, and the number of its new issues.';

/** `2 min of 12 min: 340 sessions, 99.7 % crash-free, 0 new issues`; without the time if there is one look only. */
export function describeLook(projects: readonly ProjectHealth[], elapsedMs: number, totalMs: number): string {
  const sessions = totalOf(projects.map((project) => project.sessions));
  const newIssues = projects.reduce((sum, project) => sum + project.newIssues, 0);
  const rate = sessions.total === 0 ? [] : [`${describeRate(sessions)} crash-free`];
  const numbers = [plural(sessions.total, 'session'), ...rate, plural(newIssues, 'new issue')].join(', ');
  return totalMs === 0 ? numbers : `${formatDuration(elapsedMs)} of ${formatDuration(totalMs)}: ${numbers}`;
}

export function describeGate({ verdict, reason, environment }: GateReport): string {
  return `${verdict} in ${environment}: ${reason}`;
}

/** The verdict, for the heading of the summary. @param release Markdown */
export function headingOf({ verdict, environment }: GateReport, release: string): string {
  const words = { healthy: 'Healthy', unhealthy: 'Unhealthy', unknown: 'Unknown health' };
  return `${words[verdict]}: Sentry release ${release} in ${escapeMarkdown(environment)}`;
}

/** Verdict, project by project, with issues and charts. */
export function gateDetails(report: GateReport): string | undefined {
  const { projects, issues, looks, isReduced } = report;
  if (projects.length === 0) return undefined;
  const parts = [isReduced ? reducedMode : undefined, projectTable(report), issueTable(issues), sessionCharts(looks)];
  return parts.filter((part) => part !== undefined).join('\n\n');
}

function projectTable({ projects, baselineRelease }: GateReport): string {
  const baseline = baselineRelease === undefined ? 'Baseline' : `Baseline (${escapeMarkdown(baselineRelease)})`;
  const head = ['Project', 'Verdict', 'Sessions', 'Crash-free', baseline, 'New issues', 'Reason'];
  return table(
    head,
    projects.map((project) =>
      row([
        escapeMarkdown(project.project),
        `**${project.verdict}**`,
        String(project.sessions.total),
        describeRate(project.sessions),
        project.baseline ? `${describeRate(project.baseline)} of ${project.baseline.total}` : '–',
        String(project.newIssues),
        escapeMarkdown(project.reason),
      ]),
    ),
  );
}

function issueTable(issues: readonly NewIssue[]): string | undefined {
  if (issues.length === 0) return undefined;
  const { rendered, omittedCount } = firstThatFit(issues, ({ title, level, events, users, url }) =>
    row([
      url === undefined ? escapeMarkdown(title) : link(title, new URL(url)),
      escapeMarkdown(level),
      escapeMarkdown(events),
      String(users),
    ]),
  );
  const more = omittedCount > 0 ? [`and ${omittedCount} more`] : [];
  return [table(['New issue', 'Level', 'Events', 'Users'], rendered), ...more].join('\n\n');
}

function describeRate(sessions: SessionCounts): string {
  const rate = crashFree(sessions);
  return rate === undefined ? '–' : formatPercent(rate);
}
