/**
 * `<copy-button for="id">` copies the text of an element. It holds a button that is hidden without script, and a place
 * where readers are told what became of it:
 *
 *     <copy-button for="citation-apa" data-done="복사했습니다." data-failed="…"><button hidden>복사</button><span role="status"></span></copy-button>
 */
class CopyButton extends HTMLElement {
	connectedCallback() {
		const button = this.querySelector("button");
		const status = this.querySelector("[role=status]");
		// A page of another origin or an old browser has no clipboard: the text can be selected as it stands.
		if (button === null || status === null || navigator.clipboard === undefined) return;
		button.hidden = false;
		button.addEventListener("click", async () => {
			const source = document.getElementById(this.getAttribute("for") ?? "");
			if (source === null) return;
			// Emptied first, so that a second copy is announced too.
			status.textContent = "";
			try {
				await navigator.clipboard.writeText((source.textContent ?? "").trim());
				status.textContent = this.dataset.done ?? "";
			} catch {
				// Not allowed to: the reader gets the text selected and copies it by key.
				getSelection()?.selectAllChildren(source);
				status.textContent = this.dataset.failed ?? "";
			}
		});
	}
}

customElements.define("copy-button", CopyButton);
