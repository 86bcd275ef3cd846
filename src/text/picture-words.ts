/** Words printed in pictures: what a reader needs where the page around is gone. */
import type { Locale } from "../site.ts";

export interface PictureWords {
	readonly sources: string;
	readonly release: string;
	/** The release and its day: "2026.1 (2026년 11월 23일 공개)". */
	readonly releaseOf: (release: string, day: string) => string;
	readonly address: string;
	readonly id: string;
	/** Where to check a picture by its id. */
	readonly checkAt: (address: string) => string;
	/** The publisher of a source, its title where it can be printed, and the day it was published where known. */
	readonly source: (publisher: string, title: string | null, day: string | null) => string;
	/** Line of a picture to be shared: release, day and id. */
	readonly shareLine: (release: string, day: string, id: string) => string;
	/** Line of the picture of the whole site. */
	readonly cardLine: (release: string, day: string) => string;
	readonly publishers: (names: readonly string[]) => string;
}

const sourceLine: PictureWords["source"] = (publisher, title, day) =>
	`${publisher}${title === null ? "" : `, ${title}`}${day === null ? "" : ` (${day})`}`;

export const pictureWords: Readonly<Record<Locale, PictureWords>> = {
	ko: {
		sources: "출처",
		release: "자료판",
		releaseOf: (release, day) => `${release} (${day} 공개)`,
		address: "주소",
		id: "그림 번호",
		checkAt: (address) => `이 그림이 맞는지 확인하는 곳: ${address}`,
		source: sourceLine,
		shareLine: (release, day, id) => `자료판 ${release} (${day}) · 그림 번호 ${id}`,
		cardLine: (release, day) => `자료판 ${release} (${day}) · 모든 수치에 출처와 상태를 밝힘`,
		publishers: (names) => `출처: ${names.join(", ")}`,
	},
	en: {
		sources: "Sources",
		release: "Release",
		releaseOf: (release, day) => `${release} (published ${day})`,
		address: "Address",
		id: "Picture no.",
		checkAt: (address) => `Check this picture at ${address}`,
		source: sourceLine,
		shareLine: (release, day, id) => `Release ${release} (${day}) · Picture no. ${id}`,
		cardLine: (release, day) => `Release ${release} (${day}) · every figure with its source and status`,
		publishers: (names) => `${names.length === 1 ? "Source" : "Sources"}: ${names.join(", ")}`,
	},
};
