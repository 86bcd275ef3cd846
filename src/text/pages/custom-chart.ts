/** Words of the page on which readers make charts of their own. The browser uses them too: nothing heavy is imported. */
import type { Locale } from "../../site.ts";
import { josa } from "../particles.ts";

export interface CustomChartWords {
	readonly title: string;
	readonly lead: string;
	readonly description: string;
	/** Said where the browser runs no script. */
	readonly needsScript: string;
	/** Heading of the controls. */
	readonly choose: string;
	readonly measure: string;
	readonly breakdown: string;
	readonly total: string;
	readonly kind: string;
	readonly kinds: Readonly<Record<"year" | "half-year" | "month" | "years", string>>;
	readonly from: string;
	readonly to: string;
	/** In place of `to` where there is but one period. */
	readonly period: string;
	readonly places: string;
	readonly chosenPlaces: (names: readonly string[]) => string;
	readonly allCities: string;
	readonly onlyProvince: string;
	readonly noValue: string;
	readonly placesOfMap: string;
	readonly form: string;
	readonly forms: Readonly<Record<"line" | "bar" | "dot" | "map" | "table", string>>;
	readonly formReasons: Readonly<
		Record<"one-period" | "spans" | "too-many" | "no-city" | "not-comparable", string>
	>;
	readonly loading: string;
	readonly failed: string;
	readonly noPlace: string;
	/** Names of what a wish could not be met in. */
	readonly parts: Readonly<Record<"measure" | "breakdown" | "places" | "period" | "form", string>>;
	/** What was changed because nothing was published for it; each part with what was asked for. */
	readonly changed: (
		parts: readonly { readonly part: string; readonly names: readonly string[] }[],
	) => string;
	/** What the points of a row are, where a row has several. */
	readonly manyDots: string;
	readonly byYear: (places: readonly string[]) => string;
	readonly share: string;
	readonly copy: string;
	readonly copied: string;
	readonly copyYourself: string;
	readonly address: string;
	readonly download: string;
	readonly svg: string;
	readonly png: string;
	readonly csv: string;
	readonly saved: (file: string) => string;
	readonly ready: string;
	readonly readyHeading: string;
	readonly readyLead: string;
	readonly gallery: string;
	/** On a chart's own page. */
	readonly makeYourOwn: string;
	/** In the gallery. */
	readonly inGallery: string;
	readonly release: string;
	/** Headings of the downloaded table. */
	readonly columns: Readonly<
		Record<
			| "measure"
			| "region"
			| "period"
			| "breakdown"
			| "value"
			| "unit"
			| "missing"
			| "status"
			| "use"
			| "approx"
			| "source"
			| "href"
			| "note"
			| "id"
			| "sample",
			string
		>
	>;
	readonly approxes: Readonly<Record<string, string>>;
}

export const customChartWords: Readonly<Record<Locale, CustomChartWords>> = {
	ko: {
		title: "차트 만들기",
		lead: "지표, 지역, 시기, 구분과 그리는 방식을 골라 나만의 차트를 만듭니다. 고른 것은 모두 주소에 담기므로, 주소를 보내면 받은 사람도 같은 차트를 봅니다.",
		description: "지표와 지역, 시기를 골라 차트를 만들고 주소와 그림, CSV로 나누기",
		needsScript:
			"이 페이지의 차트는 브라우저가 그립니다. 스크립트를 쓸 수 없는 환경에서는 아래에 있는, 지표마다 미리 그려 둔 차트를 이용해 주십시오.",
		choose: "차트에 담을 것",
		measure: "지표",
		breakdown: "구분",
		total: "합계",
		kind: "시기의 단위",
		kinds: { year: "해마다", "half-year": "반기마다", month: "달마다", years: "여러 해 묶음" },
		from: "처음",
		to: "끝",
		period: "시기",
		places: "지역",
		chosenPlaces: (names) =>
			names.length === 0
				? "고르지 않음"
				: names.length <= 3
					? names.join(", ")
					: `${names.slice(0, 2).join(", ")} 등 ${names.length}곳`,
		allCities: "시·군 모두",
		onlyProvince: "경기도만",
		noValue: "값 없음",
		placesOfMap: "지도에는 모든 시·군이 들어갑니다.",
		form: "그리는 방식",
		forms: { line: "선", bar: "막대", dot: "점", map: "지도", table: "표" },
		formReasons: {
			"one-period": "값이 있는 시기가 둘 이상일 때 그릴 수 있습니다.",
			spans: "기간이 서로 겹치는 값이라 잇지 않습니다.",
			"too-many": "지역이나 시기를 줄이면 그릴 수 있습니다. 지금은 수가 너무 많습니다.",
			"no-city": "시·군별 값이 없어 그릴 수 없습니다.",
			"not-comparable": "시·군마다 세는 기준이 다르거나 일부만 알려져 견주지 않습니다.",
		},
		loading: "값을 불러오는 중입니다.",
		failed: "값을 불러오지 못했습니다. 잠시 뒤에 다시 시도해 주십시오.",
		noPlace: "지역을 하나 이상 골라 주십시오. 그때까지 앞의 차트를 보여 줍니다.",
		parts: { measure: "지표", breakdown: "구분", places: "지역", period: "시기", form: "그리는 방식" },
		changed: (parts) =>
			`${parts.map(({ part, names }) => `${part} ${names.map((name) => `‘${name}’`).join(", ")}`).join("; ")}: 고른 것에 맞는 공표된 값이 없어, 값이 있는 가장 가까운 것으로 바꾸었습니다.`,
		manyDots: "큰 점과 오른쪽의 값은 마지막 시기, 작은 점은 그 앞 시기들의 값입니다.",
		byYear: (places) => josa`${places.join(", ")}은/는 더 짧은 시기의 값이 없어 해마다의 값을 보입니다.`,
		share: "공유",
		copy: "주소 복사",
		copied: "주소를 복사했습니다.",
		copyYourself: "주소를 복사하지 못했습니다. 아래 주소를 골라 직접 복사해 주십시오.",
		address: "이 차트의 주소",
		download: "내려받기",
		svg: "그림(SVG)",
		png: "그림(PNG)",
		csv: "값(CSV)",
		saved: (file) => josa`${file}을/를 만들었습니다.`,
		ready: "가장 가까운, 미리 그려 둔 차트",
		readyHeading: "미리 그려 둔 차트",
		readyLead: "지표마다 미리 그려 둔 차트입니다. 스크립트 없이도 볼 수 있습니다.",
		gallery: "차트 모두 보기",
		makeYourOwn: "이 도표를 바꿔 그리기",
		inGallery: "지표와 지역, 시기를 골라 나만의 차트 만들기",
		release: "판",
		columns: {
			measure: "지표",
			region: "지역",
			period: "기간",
			breakdown: "구분",
			value: "값",
			unit: "단위",
			missing: "결측 사유",
			status: "상태",
			use: "쓰임",
			approx: "어림",
			source: "출처",
			href: "출처 주소",
			note: "비고",
			id: "관측값 id",
			sample: "주의",
		},
		approxes: { exact: "그대로", about: "약", over: "넘음" },
	},
	en: {
		title: "Make a chart",
		lead: "Choose a measure, places, periods, a breakdown and a form, and get a chart of your own. All you choose is kept in the address: whoever you send it to sees the same chart.",
		description:
			"Make a chart of your choice of measure, places and periods, and share it as an address, picture or CSV",
		needsScript:
			"The chart on this page is drawn by the browser. Where script cannot run, use the ready-made charts of each measure below.",
		choose: "What the chart holds",
		measure: "Measure",
		breakdown: "Breakdown",
		total: "Total",
		kind: "Kind of period",
		kinds: { year: "Years", "half-year": "Half-years", month: "Months", years: "Several years together" },
		from: "From",
		to: "To",
		period: "Period",
		places: "Places",
		chosenPlaces: (names) =>
			names.length === 0
				? "none"
				: names.length <= 3
					? names.join(", ")
					: `${names.slice(0, 2).join(", ")} and ${names.length - 2} more`,
		allCities: "All cities and counties",
		onlyProvince: "Only the province",
		noValue: "no value",
		placesOfMap: "A map holds every city and county.",
		form: "Form",
		forms: { line: "Lines", bar: "Bars", dot: "Dots", map: "Map", table: "Table" },
		formReasons: {
			"one-period": "needs values for two periods or more.",
			spans: "values of overlapping periods are not joined.",
			"too-many": "too many now; choose fewer places or periods.",
			"no-city": "there are no values of cities and counties.",
			"not-comparable":
				"cities and counties count this in different ways, or only some are known, so they are not compared.",
		},
		loading: "Loading the values.",
		failed: "The values could not be loaded. Please try again in a while.",
		noPlace: "Choose one place or more. Until then the chart before is shown.",
		parts: { measure: "measure", breakdown: "breakdown", places: "places", period: "period", form: "form" },
		changed: (parts) =>
			`Nothing was published for ${parts.map(({ part, names }) => `${part} ${names.map((name) => `“${name}”`).join(", ")}`).join("; ")} with what else was chosen. The nearest choice that has values is shown.`,
		manyDots:
			"The large point and the value at the right are of the last period, the small points of those before.",
		byYear: (places) =>
			`Only yearly values were published for ${places.join(", ")}; they are shown for lack of shorter ones.`,
		share: "Share",
		copy: "Copy address",
		copied: "The address was copied.",
		copyYourself: "The address could not be copied. Please select and copy it below.",
		address: "Address of this chart",
		download: "Download",
		svg: "Picture (SVG)",
		png: "Picture (PNG)",
		csv: "Values (CSV)",
		saved: (file) => `${file} was made.`,
		ready: "Nearest ready-made chart",
		readyHeading: "Ready-made charts",
		readyLead: "These charts of each measure were drawn beforehand and need no script.",
		gallery: "See all charts",
		makeYourOwn: "Make your own from this",
		inGallery: "Make a chart of your own choice of measure, places and periods",
		release: "Release",
		columns: {
			measure: "Measure",
			region: "Region",
			period: "Period",
			breakdown: "Breakdown",
			value: "Value",
			unit: "Unit",
			missing: "Missing",
			status: "Status",
			use: "Use",
			approx: "Approximation",
			source: "Source",
			href: "Address of the source",
			note: "Note",
			id: "Observation id",
			sample: "Warning",
		},
		approxes: { exact: "exact", about: "about", over: "over" },
	},
};
