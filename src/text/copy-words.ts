/** Words of the button that copies a text. */
import type { Locale } from "../site.ts";

export interface CopyWords {
	readonly copy: string;
	/** What is said when the text has been copied. */
	readonly done: string;
	/** What is said where the browser does not allow it. The text is selected then. */
	readonly failed: string;
}

export const copyWords: Readonly<Record<Locale, CopyWords>> = {
	ko: {
		copy: "복사",
		done: "복사했습니다",
		failed: "복사하지 못했습니다. 글을 골라 두었으니 단축키로 복사하세요",
	},
	en: {
		copy: "Copy",
		done: "Copied",
		failed: "Could not copy. The text is selected: copy it with your keyboard",
	},
};
