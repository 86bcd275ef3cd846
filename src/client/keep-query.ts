/** Keeps what was asked for in the address while one types. */
import { nextFrame } from "./pause.ts";

let waiting: { query: string; readonly from: string } | undefined;

/**
 * Replaces the query of the address once the answer was painted: browsers take their time for it, and some refuse it for
 * every letter. Of several queries the last is kept, and none where the reader has gone elsewhere meanwhile.
 */
export function keepQuery(query: string): void {
	if (waiting) {
		waiting.query = query;
		return;
	}
	const asked = { query, from: location.href };
	waiting = asked;
	void nextFrame().then(() => {
		waiting = undefined;
		if (location.href === asked.from)
			history.replaceState(history.state, "", location.pathname + asked.query + location.hash);
	});
}
