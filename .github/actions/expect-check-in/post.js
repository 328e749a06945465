const { SENTRY_URL: url, SENTRY_ORG: organization, SENTRY_USER_TOKEN: token } = process.env;
const { 'INPUT_MONITOR-SLUG': slug, INPUT_STATUS: status } = process.env;

const path = `/api/0/organizations/${organization}/monitors/${slug}/checkins/?statsPeriod=1d`;
const response = await fetch(new URL(path, url), { headers: { authorization: `Bearer ${token}` } });
const checkIns = response.ok ? await response.json() : [];
const found = checkIns.map((checkIn) => checkIn.status);
console.log(`Check-ins of ${slug}: ${found.join(', ') || `none (status ${response.status})`}`);
if (found.length !== 1 || found[0] !== status) {
  console.log(`::error::Expected one check-in of ${slug} with the status ${status}`);
  process.exitCode = 1;
}
