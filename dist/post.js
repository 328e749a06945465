import { post as run } from './index.js';

await run();
