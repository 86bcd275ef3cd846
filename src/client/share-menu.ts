/**
 * `<share-menu>`: hands the page to what the device shares with, where it can, and keeps the address beside it that of the
 * page as it is now, with the choices made on it. Copying it is `<copy-button>`'s part.
 */
class ShareMenu extends HTMLElement {
	connectedCallback(): void {
		const address = this.querySelector("[data-address]");
		const follow = () => {
			// The address as it came is the published one; a choice made since then is added to what the reader has.
			if (address) address.textContent = here();
		};
		for (const event of ["pointerdown", "focusin"]) this.addEventListener(event, follow);
		const button = this.querySelector<HTMLButtonElement>("[data-share]");
		const data = () => ({ title: document.title, url: here() });
		if (button === null || !navigator.canShare?.(data())) return;
		button.hidden = false;
		button.addEventListener("click", async () => {
			try {
				await navigator.share(data());
			} catch {
				// Closed without choosing, or refused: the address can still be copied.
			}
		});
	}
}

/** The address without the place on the page where the reader happens to be. */
const here = (): string => location.origin + location.pathname + location.search;

customElements.define("share-menu", ShareMenu);
