/** `<picture-finder>`: leads from a picture's number to its page. Without script its form is not shown. */

/** What people type for a number, as it stands in pictures: an address is cut down to its number. */
export function typedId(text: string): string {
	const words = text.trim().toLowerCase();
	return /\/check\/([^/?#]+)/.exec(words)?.[1] ?? words.replace(/[\s·.]/g, "");
}

/** Form of a number, the same as in `src/pictures/picture-id.ts`; a test holds them together. */
export const typedIdPattern = /^[0-9a-hjkmnp-tv-z]{7}$/;

if (typeof customElements !== "undefined")
	customElements.define(
		"picture-finder",
		class extends HTMLElement {
			connectedCallback(): void {
				const form = this.querySelector("form");
				const input = this.querySelector("input");
				const status = this.querySelector("[role=status]");
				if (!form || !input || !status) return;
				form.addEventListener("submit", async (event) => {
					event.preventDefault();
					const { malformed = "", unknown = "", failed = "" } = this.dataset;
					const id = typedId(input.value);
					const say = (message: string) => {
						status.textContent = message;
						input.setAttribute("aria-invalid", String(message !== ""));
						if (message !== "") input.focus();
					};
					if (!typedIdPattern.test(id)) return say(malformed);
					// Below the page's own address, so that the language stays.
					const address = new URL(`${id}/`, new URL(form.action));
					try {
						const answer = await fetch(address, { method: "HEAD" });
						if (answer.ok) location.assign(address);
						else say(answer.status === 404 ? unknown.replace("{id}", id) : failed);
					} catch {
						say(failed);
					}
				});
			}
		},
	);
