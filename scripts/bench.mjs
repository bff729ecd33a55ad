// `npm run bench`: what the extension costs a real VS Code, side by side with one that does nothing.
// `-- --runs 3` for a quick look; `-- --write` writes docs/benchmarks.md anew.
import { runBench } from './benchRun.mjs';

await runBench('extensionCosts');
