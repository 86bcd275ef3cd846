/**
 * Short ids of pictures, printed in them so that a screenshot can be checked. An id names a state and a release, not a
 * language: who checks an English picture from a Korean page finds the same chart.
 */
import { createHash } from "node:crypto";
import { allStates, type ChartState } from "../charts/states.ts";
import type { Dataset } from "../data/dataset.ts";

// Without i, l, o and u, which are mistaken for digits or each other when an id is copied by hand from a picture.
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/** 35 bits: ten releases of 1,500 states each meet by chance once in 300 sites, and the build says so. */
const length = 7;

/** An id by its form. */
export const pictureIdPattern = /^[0-9a-hjkmnp-tv-z]{7}$/;

/** The id of a state's picture in a release such as `2026.1`. It depends on nothing else, so that it never changes. */
export function pictureId(state: Pick<ChartState, "path">, release: string): string {
	const digest = createHash("sha256").update(`${state.path}|${release}`, "utf8").digest();
	const bits = digest.readBigUInt64BE();
	return Array.from({ length }, (_, place) => alphabet[Number((bits >> BigInt(59 - 5 * place)) & 31n)]).join(
		"",
	);
}

/** What an id stands for. */
export interface PictureOf {
	readonly id: string;
	readonly state: ChartState;
	/** Name of the release the picture was made from. */
	readonly release: string;
}

/**
 * Every id of every release of the record: a picture of an earlier release stays in articles and must be found. In the
 * order of the registry, for a state the present release first. Throws where two pictures would share an id.
 */
export function pictureIds(dataset: Dataset): PictureOf[] {
	const releases = releasesOf(dataset);
	const pictures = allStates(dataset)
		.flatMap(({ states }) => states)
		.flatMap((state) => releases.map((release) => ({ id: pictureId(state, release), state, release })));
	const holders = new Map<string, PictureOf>();
	for (const picture of pictures) {
		const holder = holders.get(picture.id);
		if (holder !== undefined)
			throw new Error(
				`the pictures of ${holder.state.path} (${holder.release}) and ${picture.state.path} (${picture.release}) share the id ${picture.id}`,
			);
		holders.set(picture.id, picture);
	}
	return pictures;
}

/** Names of the releases, the present one first and then back in time. */
export function releasesOf({ release, releases }: Dataset): string[] {
	const earlier = releases.map((row) => row.release).filter((name) => name !== release.release);
	return [release.release, ...earlier.reverse()];
}
