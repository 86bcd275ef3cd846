/** Words of the menu that shares a page's address. */
import type { Locale } from "../site.ts";

export interface SharePageWords {
	readonly title: string;
	/** The button that opens what the device shares with. */
	readonly share: string;
	/** What the copy button copies, read aloud. */
	readonly address: string;
}

export const sharePageWords: Readonly<Record<Locale, SharePageWords>> = {
	ko: { title: "이 페이지 주소", share: "공유", address: "이 페이지 주소" },
	en: { title: "Address of this page", share: "Share", address: "address of this page" },
};
