/**
 * Fits V8 to a build, which makes and drops very many small objects and runs most of its code for seconds only. Import it
 * before anything else. `node --v8-options` says what each flag is.
 */
import { setFlagsFromString } from "node:v8";

// With the usual 16 MB of young objects a third of the time went into collecting them.
setFlagsFromString("--min-semi-space-size=32");
setFlagsFromString("--max-semi-space-size=32");
// Old objects are collected when they have grown by this many per cent since the last time. Left to itself V8 waits until
// there are four times as many on a machine with much memory: a gigabyte of waste, and not a second less.
setFlagsFromString("--heap-growing-percent=40");
// Functions are compiled anew at five times and at twice as many calls as usual: compiling took a third of a processor, from
// the two that were at work, and most of what it made was hardly used.
setFlagsFromString("--invocation-count-for-turbofan=15000");
setFlagsFromString("--invocation-count-for-maglev=800");
