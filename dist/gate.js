import { gate as run } from './index.js';

await run();
