/** Bodies and events of a sample: the record's dates and kinds, with made-up titles and without details. */
import type { Dataset } from "../../../src/data/dataset.ts";
import { bodies } from "../../../src/data/tables/bodies.ts";
import { events } from "../../../src/data/tables/events.ts";
import { borrowed } from "./borrowed.ts";
import { tableText } from "./rows.ts";
import { sampleName } from "./words.ts";

const nothing = {
	role_ko: null,
	role_en: null,
	chair_ko: null,
	chair_en: null,
	members_ko: null,
	members_en: null,
};

/** Files of the headquarters by path. */
export function headquartersFiles(dataset: Dataset): Map<string, string> {
	return new Map([
		[
			bodies.path,
			tableText(
				bodies,
				dataset.bodies.map((row, index) => {
					const name = sampleName({ ko: "조직", en: "body" }, index + 1);
					return borrowed(row, { ...nothing, name_ko: name.ko, name_en: name.en });
				}),
			),
		],
		[
			events.path,
			tableText(
				events,
				dataset.events.map((row, index) => {
					const title = sampleName({ ko: "사건", en: "event" }, index + 1);
					const cells = { title_ko: title.ko, title_en: title.en, detail_ko: null, detail_en: null };
					return borrowed(row, cells);
				}),
			),
		],
	]);
}
