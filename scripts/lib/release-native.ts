/** Gives back the memory of native objects that nothing refers to any more. */
import { setImmediate as nextTurn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as (options: { readonly type: "minor" }) => void;

/**
 * To be called now and then where many native objects are made and dropped, as pictures by resvg: V8 sees a few bytes of each
 * and not the ten megabytes behind them, and frees them between turns of the event loop only.
 */
export async function releaseNative(): Promise<void> {
	collect({ type: "minor" });
	await nextTurn();
}
