/** Columns that many tables share, declared once. */
import { code, integer, text } from "./codecs.ts";
import { optional, required } from "./define-table.ts";

/** Name of the row in both languages. */
export const names = {
	name_ko: required(text, {
		title: { ko: "이름(한국어)", en: "Name in Korean" },
		description: { ko: "한국어 이름.", en: "The name in Korean." },
	}),
	name_en: required(text, {
		title: { ko: "이름(영어)", en: "Name in English" },
		description: { ko: "영어 이름.", en: "The name in English." },
	}),
};

export const shortNames = {
	short_ko: required(text, {
		title: { ko: "짧은 이름(한국어)", en: "Short name in Korean" },
		description: { ko: "그림의 이름표에 쓰는 짧은 이름.", en: "The short name used for labels in charts." },
	}),
};

export const order = required(integer, {
	title: { ko: "순서", en: "Order" },
	description: { ko: "목록에 늘어놓는 순서.", en: "Position in lists." },
});

export const slug = required(code, {
	title: { ko: "주소 이름", en: "Slug" },
	description: { ko: "누리집 주소에 쓰는 이름.", en: "The name used in addresses of the site." },
});

export const source = required(code, {
	title: { ko: "출처", en: "Source" },
	description: { ko: "값이 나온 출처의 코드.", en: "Code of the source the value comes from." },
	list: "sources",
});

export const note = optional(text, {
	title: { ko: "비고", en: "Note" },
	description: {
		ko: "값을 읽을 때 알아야 할 것. 영어는 codes/notes.csv에 있다.",
		en: "What a reader of the value must know, in Korean; codes/notes.csv gives the English.",
	},
	list: "notes",
});

/** Prose in both languages under one name, as `detail_ko` and `detail_en`. */
export function bilingual<N extends string>(
	name: N,
	title: { ko: string; en: string },
	description: { ko: string; en: string },
) {
	const column = (language: { ko: string; en: string }) =>
		optional(text, {
			title: { ko: `${title.ko}(${language.ko})`, en: `${title.en} in ${language.en}` },
			description,
		});
	return {
		[`${name}_ko`]: column({ ko: "한국어", en: "Korean" }),
		[`${name}_en`]: column({ ko: "영어", en: "English" }),
	} as { [K in `${N}_ko` | `${N}_en`]: ReturnType<typeof column> };
}
