// `npm run bench:player`: plays the 90-second reset for real in Chromium, bundled as it is shipped,
// and measures what each frame costs the page's main thread. `-- --seconds 30` plays less;
// `-- --runs 5 --against FOLDER` plays it five times, in turn with what was built into another folder.
import { runBench } from './benchRun.mjs';

await runBench('playerFrames');
