/** Hands a file to the reader. */

export function save(content: Blob, name: string): void {
	const address = URL.createObjectURL(content);
	const link = document.createElement("a");
	link.href = address;
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	// The browser has begun to read it by then; until the page is left it would be kept otherwise.
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
