import { gitHubRoutes } from '../github/routes.ts';
import { relaceRoutes } from '../relace/routes.ts';
import type { Route } from '../route.ts';
import { apiRootRoutes } from './api-root.ts';
import { artifactBundleRoutes } from './artifact-bundles.ts';
import { artifactLookupRoutes } from './artifact-lookup.ts';
import { bundleRoutes } from './assemble-bundle.ts';
import { assembleDebugFileRoutes } from './assemble-debug-files.ts';
import { chunkUploadRoutes } from './chunk-upload.ts';
import { cronRoutes } from './cron.ts';
import { debugFileRoutes } from './debug-files.ts';
import { issueRoutes } from './issues.ts';
import { monitorCheckInRoutes } from './monitor-check-ins.ts';
import { monitorRoutes } from './monitors.ts';
import { organizationRoutes } from './organization-details.ts';
import { projectRoutes } from './project-details.ts';
import { projectReleaseRoutes } from './project-releases.ts';
import { releaseCommitRoutes } from './release-commits.ts';
import { releaseDeployRoutes } from './release-deploys.ts';
import { releaseDetailsRoutes } from './release-details.ts';
import { releaseFileDetailsRoutes } from './release-file-details.ts';
import { releaseFileRoutes } from './release-files.ts';
import { releaseRoutes } from './releases.ts';
import { resolvedIssueRoutes } from './resolved-issues.ts';
import { sessionRoutes } from './sessions.ts';

/** All routes of the server. */
export const routes: readonly Route[] = [
  ...apiRootRoutes,
  ...organizationRoutes,
  ...projectRoutes,
  ...releaseRoutes,
  ...projectReleaseRoutes,
  ...releaseDetailsRoutes,
  ...releaseCommitRoutes,
  ...resolvedIssueRoutes,
  ...issueRoutes,
  ...sessionRoutes,
  ...releaseDeployRoutes,
  ...releaseFileRoutes,
  ...releaseFileDetailsRoutes,
  ...chunkUploadRoutes,
  ...bundleRoutes,
  ...artifactLookupRoutes,
  ...artifactBundleRoutes,
  ...debugFileRoutes,
  ...assembleDebugFileRoutes,
  ...monitorRoutes,
  ...monitorCheckInRoutes,
  ...cronRoutes,
  ...gitHubRoutes,
  ...relaceRoutes,
];
