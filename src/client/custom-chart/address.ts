/** A reader's choices as the query of an address, and back. The names are kept: others link to them. */
import { isProvince, type SetupRegion } from "./setup.ts";
import type { CustomState, Wanted } from "./state.ts";

/** Stands for all 31 cities and counties, whose names would make an address of a line and more. */
export const ALL = "all";

/** What an address asks for. Nothing is checked but the names of places; an unknown one stays as it is. */
export function wantedOf(search: string, regions: readonly SetupRegion[]): Wanted {
	const query = new URLSearchParams(search);
	const text = (name: string) => {
		const value = query.get(name)?.trim();
		return value ? { [name]: value } : {};
	};
	const slugs = query
		.getAll("places")
		.flatMap((list) => list.split(","))
		.map((slug) => slug.trim().toLowerCase())
		.filter((slug) => slug !== "");
	const codes = slugs.flatMap((slug) =>
		slug === ALL
			? regions.filter((region) => !isProvince(region)).map(({ region }) => region)
			: (regions.find((region) => region.slug === slug)?.region ?? slug),
	);
	return {
		...text("measure"),
		...text("breakdown"),
		...(slugs.length > 0 ? { places: [...new Set(codes)] } : {}),
		...text("from"),
		...text("to"),
		...text("form"),
	};
}

/** The query of a state, with its question mark. Codes and slugs hold nothing that an address would have to escape. */
export function queryOf(state: CustomState, regions: readonly SetupRegion[]): string {
	const { measure, breakdown, places, from, to, form } = state;
	const chosen = regions.filter(({ region }) => places.includes(region));
	const cities = regions.filter((region) => !isProvince(region));
	const isAll = cities.every(({ region }) => places.includes(region));
	const slugs = isAll
		? [...chosen.filter(isProvince).map(({ slug }) => slug), ALL]
		: chosen.map(({ slug }) => slug);
	const parts = [
		["measure", measure],
		["breakdown", breakdown],
		["places", slugs.join(",")],
		["from", from],
		["to", to],
		["form", form],
	];
	return `?${parts.flatMap(([name, value]) => (value ? `${name}=${value}` : [])).join("&")}`;
}
