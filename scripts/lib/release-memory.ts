/** Gives back memory that nothing refers to any more, sooner than V8 would by itself. */
import { setImmediate as nextTurn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as (options: { readonly type: "minor" | "major" }) => void;

/**
 * To be called now and then where many native objects are made and dropped, as pictures by resvg: V8 sees a few bytes of each
 * and not the ten megabytes behind them, and frees them between turns of the event loop only.
 */
export async function releaseNative(): Promise<void> {
	collect({ type: "minor" });
	await nextTurn();
}

/** To be called where a large piece of work is done and its thread makes little for a while: V8 would keep its waste. */
export async function releaseMemory(): Promise<void> {
	collect({ type: "major" });
	await nextTurn();
}
