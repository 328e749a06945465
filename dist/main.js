import { main as run } from './index.js';

await run();
