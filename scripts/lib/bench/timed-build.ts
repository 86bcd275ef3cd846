/**
 * Builds the site as `npm run build` does and writes how long each step took to the file that `BUILD_TIMES` names. A program
 * of its own, so that its time and memory are the build's.
 */

import { writeFileSync } from "node:fs";
import { build } from "../../build.ts";
import { createProgress } from "../progress.ts";
import { timedProgress } from "./step-times.ts";

const { progress, steps } = timedProgress(createProgress(), () => performance.now() / 1000);
const { ok } = await build({ progress });
const file = process.env.BUILD_TIMES;
if (file !== undefined) writeFileSync(file, JSON.stringify(steps()));
process.exitCode = ok ? 0 : 1;
