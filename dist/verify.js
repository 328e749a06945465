import { verify as run } from './index.js';

await run();
