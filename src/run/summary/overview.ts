import type { CommitRange } from '../../commits/result.ts';
import { formatDuration } from '../../format.ts';
import { headingOf } from '../../gate/describe.ts';
import { escapeMarkdown, link, row, table } from '../../github-actions/markdown.ts';
import { describeResult } from '../describe.ts';
import type { RunResult } from '../result.ts';

/** A stage without a result is shown if it took this long. */
const noteworthyMs = 1_000;

/** A sentence may list many ranges or projects. */
const maxSentenceLength = 5_000;

export function heading(result: RunResult): string {
  return `### ${subjectOf(result)}${result.outcome === 'success' ? '' : ` (${result.outcome})`}`;
}

function subjectOf({ version, release, checkIn, relace, verification, gate }: RunResult): string {
  if (version !== undefined) {
    const name = release?.pageUrl ? link(version, new URL(release.pageUrl)) : escapeMarkdown(version);
    return gate ? headingOf(gate, name) : `Sentry release ${name}`;
  }
  if (checkIn) return `Sentry check-in ${escapeMarkdown(checkIn.monitorSlug)}`;
  if (verification) return 'Deployed scripts';
  return relace ? `Relace repository ${escapeMarkdown(relace.repoId)}` : 'Sentry';
}

export function overview(result: RunResult, serverUrl: string): string | undefined {
  const stages = result.stages ?? [];
  const sentences = describeResult(result);
  const done = sentences.map(([title, sentence]) => {
    const links = linksOf(title, result, serverUrl);
    const text = [escapeMarkdown(sentence.slice(0, maxSentenceLength)), ...links].join(' ');
    return [`**${title}**`, text, timeOf(stages.find((stage) => stage.title === title)?.durationMs)];
  });
  const others = stages
    .filter(({ failed, durationMs }) => failed || durationMs >= noteworthyMs)
    .filter((stage) => !sentences.some(([title]) => title === stage.title))
    .map(({ title, durationMs, failed }) => [`**${title}**`, failed ? 'failed' : '', timeOf(durationMs)]);
  const rows = [...done, ...others];
  if (rows.length === 0) return undefined;
  const total = result.durationMs === undefined ? [] : [['', '', `**${timeOf(result.durationMs)}**`]];
  const hasTimes = stages.length > 0;
  const head = hasTimes ? ['Stage', 'Result', 'Time'] : ['Stage', 'Result'];
  return table(
    head,
    [...rows, ...(hasTimes ? total : [])].map((cells) => row(cells.slice(0, head.length))),
  );
}

function linksOf(title: string, { commits, deploy }: RunResult, serverUrl: string): readonly string[] {
  if (title === 'Deploy' && deploy?.url) return [`(${link('page', new URL(deploy.url))})`];
  if (title !== 'Commits') return [];
  return (commits?.ranges ?? []).flatMap((range) => {
    const page = comparePage(range, serverUrl);
    return page ? [`(${link('compare', page)})`] : [];
  });
}

function comparePage({ repository, base, head }: CommitRange, serverUrl: string): URL | undefined {
  if (!base || base === head || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return undefined;
  const range = `${encodeURIComponent(base)}...${encodeURIComponent(head)}`;
  return URL.parse(`${serverUrl}/${repository}/compare/${range}`) ?? undefined;
}

function timeOf(durationMs: number | undefined): string {
  return durationMs === undefined ? '' : formatDuration(durationMs).replaceAll(' ', '&nbsp;');
}
