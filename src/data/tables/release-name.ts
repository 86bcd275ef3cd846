import { codec } from "./codecs.ts";

/** A release by its form: year and running number. */
export const releaseNamePattern = /^\d{4}\.[1-9]\d*$/;

/** The name of a release, as `2026.1`. */
export const releaseName = codec<string>(
	(cell, refuse) => (releaseNamePattern.test(cell) ? cell : refuse("not-a-release", { value: cell })),
	(value) => value,
);
