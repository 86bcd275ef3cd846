/** Long work in pieces: between them the browser answers whoever types or presses. */

/** Goes on in a task of its own. */
export function pause(): Promise<void> {
	return new Promise((done) => setTimeout(done));
}

/** Goes on when a frame was painted; a page out of sight paints none, and goes on all the same. */
export function nextFrame(): Promise<void> {
	return new Promise((done) => {
		const late = setTimeout(done, 60);
		requestAnimationFrame(() => {
			clearTimeout(late);
			setTimeout(done);
		});
	});
}
