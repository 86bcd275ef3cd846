/**
 * Lets the typeface come after the first paint, which it would hold up on a slow line: text stands in a font of the reader's
 * own that is as wide. Who comes from another page of the site has the typeface already, and sees no other.
 */
const sheet = document.querySelector<HTMLLinkElement>("link[data-typeface]");

function apply(): void {
	if (sheet) sheet.media = "all";
}

if (document.referrer.startsWith(`${location.origin}/`)) apply();
// A task after the frame's own: the frame is painted by then.
else requestAnimationFrame(() => setTimeout(apply));
