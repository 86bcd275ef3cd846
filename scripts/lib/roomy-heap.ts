/**
 * Gives V8's young generation more room. A build makes and drops very many small objects; with the usual 16 MB it spent a
 * third of its time collecting them. Import it before anything else.
 */
import { setFlagsFromString } from "node:v8";

setFlagsFromString("--min-semi-space-size=64");
setFlagsFromString("--max-semi-space-size=128");
