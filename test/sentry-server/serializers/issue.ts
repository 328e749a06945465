import type { Issue } from '../store/issue.ts';
import type { Organization } from '../store/organization.ts';
import type { Release } from '../store/release.ts';
import { formatTimestamp } from '../timestamp.ts';

/** An issue of a list. Sentry's statistics are left out. */
export function serializeIssue(issue: Issue, { slug, context }: Organization) {
  const { id, shortId, title, project, firstSeen, level, category, status } = issue;
  const { id: projectId, name, slug: projectSlug, platform } = project;
  return {
    ...{ id: String(id), shareId: null, shortId, title, culprit: null },
    permalink: `${context.origin}/organizations/${slug}/issues/${id}/`,
    ...{ logger: null, level, status, substatus: null, isPublic: false, platform },
    statusDetails: {},
    project: { id: String(projectId), name, slug: projectSlug, platform },
    ...{ type: 'error', metadata: { title }, numComments: 0, assignedTo: null, annotations: [] },
    ...{ isBookmarked: false, isSubscribed: false, subscriptionDetails: null, hasSeen: false, isUnhandled: false },
    ...{ issueType: 'error', issueCategory: category, count: String(issue.events), userCount: issue.users },
    ...{ firstSeen: formatTimestamp(firstSeen), lastSeen: null },
  };
}

/** An issue that was resolved in a release. */
export function serializeResolvedIssue(issue: Issue, release: Release, organization: Organization) {
  const statusDetails = { inRelease: release.version, actor: null };
  return { ...serializeIssue(issue, organization), status: 'resolved', statusDetails };
}
