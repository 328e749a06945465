import type { Issue } from '../store/issue.ts';
import type { Organization } from '../store/organization.ts';
import type { Release } from '../store/release.ts';
import { formatTimestamp } from '../timestamp.ts';

/** An issue that was resolved in a release. Sentry's statistics are left out. */
export function serializeResolvedIssue(
  { id, shortId, title, project, firstSeen }: Issue,
  release: Release,
  { slug, context }: Organization,
) {
  const { id: projectId, name, slug: projectSlug, platform } = project;
  return {
    ...{ id: String(id), shareId: null, shortId, title, culprit: null },
    permalink: `${context.origin}/organizations/${slug}/issues/${id}/`,
    ...{ logger: null, level: 'error', status: 'resolved', substatus: null, isPublic: false, platform },
    statusDetails: { inRelease: release.version, actor: null },
    project: { id: String(projectId), name, slug: projectSlug, platform },
    ...{ type: 'error', metadata: { title }, numComments: 0, assignedTo: null, annotations: [] },
    ...{ isBookmarked: false, isSubscribed: false, subscriptionDetails: null, hasSeen: false, isUnhandled: false },
    ...{ issueType: 'error', issueCategory: 'error', count: '1', userCount: 0 },
    ...{ firstSeen: formatTimestamp(firstSeen), lastSeen: null },
  };
}
