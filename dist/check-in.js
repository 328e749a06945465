import { checkIn as run } from './index.js';

await run();
