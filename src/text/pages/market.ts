/** Words of the job policy market's page. Sentences with numbers are made from the views, never typed. */
import type { Rule } from "../../data/tables/rules.ts";
import type { FlowEnd, MarketFlow } from "../../data/views/market-flow.ts";
import type { NamedPurchases } from "../../data/views/market-unnamed.ts";
import type { Locale } from "../../site.ts";
import { type Prose, reckoned, say } from "../cited.ts";
import { formatList } from "../lists.ts";
import { formatMoney, formatNumber, formatPercent } from "../numbers.ts";
import { josa } from "../particles.ts";
import { formatPeriod } from "../periods.ts";
import type { Vocabulary } from "../vocabulary.ts";

/** A published rule: none of its amounts is missing. */
export interface PublishedRule {
	readonly year: number;
	readonly capMillion: number;
	readonly sharesPct: readonly number[];
}

export interface MarketWords {
	readonly title: string;
	readonly description: string;
	readonly lead: (purchases: readonly NamedPurchases[]) => Prose;
	readonly key: {
		readonly cities: string;
		readonly citiesOf: (found: number, all: number) => string;
		readonly citiesNote: string;
		readonly named: string;
		readonly unnamed: string;
		readonly unnamedNote: string;
		readonly cityPurchases: string;
		readonly noneFound: string;
		readonly policies: (count: number) => string;
	};
	readonly sections: {
		readonly how: string;
		readonly rules: string;
		readonly tools: string;
		readonly rounds: string;
		readonly policies: string;
		readonly matrix: string;
		readonly flow: string;
		readonly gaps: string;
		readonly sources: string;
	};
	readonly steps: readonly { readonly name: string; readonly text: string }[];
	readonly ruleSentence: (rule: PublishedRule, sameIn: readonly number[]) => string;
	readonly shareSteps: (rule: PublishedRule) => string;
	readonly supportYear: (year: number) => string;
	readonly rules: {
		readonly year: string;
		readonly cap: string;
		readonly who: string;
		readonly criteria: string;
		readonly source: string;
		readonly notPublished: string;
	};
	readonly tools: readonly { readonly path: string; readonly label: string; readonly detail: string }[];
	readonly rounds: {
		readonly note: string;
		readonly caption: string;
		readonly round: string;
		readonly call: (open: string, close: string) => string;
		readonly selected: (date: string) => string;
		readonly announced: (date: string) => string;
		readonly budget: string;
		readonly proposals: string;
		readonly projects: string;
		readonly continued: string;
		readonly jobs: string;
		readonly byProposer: (city: Prose, agency: Prose) => Prose;
		readonly remarks: string;
	};
	readonly policies: {
		readonly caption: string;
		readonly policy: string;
		readonly origin: string;
		readonly years: string;
		readonly support: string;
		readonly jobs: string;
		readonly buyers: string;
		readonly noBuyer: string;
	};
	readonly matrix: {
		readonly note: (found: number, all: number) => string;
		readonly caption: string;
		readonly place: string;
		readonly agencies: string;
		readonly unnamedNew: string;
		readonly unnamedContinued: string;
		readonly publishedNew: string;
		readonly publishedContinued: string;
		readonly notPublished: string;
		readonly noRecord: string;
		readonly inferred: string;
		readonly inferredNote: string;
		readonly unnamedNote: string;
		readonly kinds: Readonly<Record<string, string>>;
		readonly legend: string;
	};
	readonly flow: {
		readonly sentence: (flow: MarketFlow) => Prose;
		readonly note: string;
		/** Where a policy without a buyer is drawn. */
		readonly openNote: string;
		readonly caption: string;
		readonly from: string;
		readonly to: string;
		readonly count: string;
		readonly policies: string;
		readonly unit: (count: number) => string;
		readonly end: (end: FlowEnd, words: Vocabulary, style: "name" | "short") => string;
	};
	readonly gapsNote: string;
}

const years = (list: readonly number[], locale: Locale) =>
	formatList(
		list.map((year) => formatPeriod(String(year), locale)),
		locale,
	);

/** Sums over the rounds that published a number, and what is known of the others. */
function tally(purchases: readonly NamedPurchases[]) {
	const fresh = purchases.filter(({ kind }) => kind === "new");
	const known = fresh.filter(({ published }) => published !== null);
	const sum = (of: (row: NamedPurchases) => number) => known.reduce((total, row) => total + of(row), 0);
	return {
		years: known.map(({ year }) => year),
		from: known.map(({ datum }) => datum),
		published: sum(({ published }) => published ?? 0),
		named: sum(({ named }) => named),
		unnamed: sum(({ unnamed }) => unnamed ?? 0),
		others: fresh.filter(({ published, named }) => published === null && named > 0),
	};
}

export const marketWords: Readonly<Record<Locale, MarketWords>> = {
	ko: {
		title: "일자리 정책마켓",
		description:
			"경기도 일자리 정책마켓의 규정, 해마다의 예산과 구매, 사업마다의 낸 곳과 산 곳, 출처를 공표된 것만 모았습니다.",
		lead: (purchases) => {
			const { years: known, from, published, named, unnamed, others } = tally(purchases);
			const first =
				known.length === 0
					? "새로 산 사업의 수가 공표된 해가 없다."
					: josa`${years(known, "ko")}에 도가 새로 산 것으로 공표된 사업은 ${reckoned(`${formatNumber(published, "ko")}건`, ...from)}이고, 그 가운데 ${formatNumber(named, "ko")}건은 이름이 알려졌으며 ${reckoned(`${formatNumber(unnamed, "ko")}건`, ...from)}은 이름이 공표되지 않았다.`;
			const rest = others.map(
				({ year, named: count }) =>
					` ${formatPeriod(String(year), "ko")}은 총수가 공표되지 않았고 ${formatNumber(count, "ko")}건만 확인되었다.`,
			);
			return say`${first}${rest.join("")}`;
		},
		key: {
			cities: "참여가 확인된 시·군",
			citiesOf: (found, all) => `${formatNumber(found, "ko")}곳 / ${formatNumber(all, "ko")}곳`,
			citiesNote: "나머지가 참여하지 않았다는 뜻은 아닙니다.",
			named: "이름이 알려진 사업",
			unnamed: "이름이 공표되지 않은 구매",
			unnamedNote: "발표된 신규 구매 수에서 이름이 알려진 수를 뺀 것",
			cityPurchases: "다른 시·군이 산 사업",
			noneFound: "찾지 못함",
			policies: (count) => `${formatNumber(count, "ko")}건`,
		},
		sections: {
			how: "어떻게 사고파나?",
			rules: "해마다의 규정",
			tools: "직접 해 보기",
			rounds: "해마다 무엇을 샀나?",
			policies: "어떤 사업이 알려졌나?",
			matrix: "누가 내고 누가 샀나?",
			flow: "사업은 어디에서 어디로 갔나?",
			gaps: "공표되지 않은 것",
			sources: "이 페이지의 출처",
		},
		steps: [
			{
				name: "낸다",
				text: "시·군이나 도 공공기관이 스스로 만든 일자리 사업을 냅니다. 낼 수 있는 곳은 해마다 다릅니다.",
			},
			{ name: "고른다", text: "도의 심의위원회가 그해의 기준으로 심사해 살 사업을 고릅니다." },
			{
				name: "산다",
				text: "도가 사업비를 대고 낸 곳이 운영합니다. 도가 대는 비율은 해마다 줄고 시·군이 대는 비율은 늡니다.",
			},
			{ name: "퍼진다", text: "좋은 사업은 다른 시·군도 살 수 있게 내놓습니다." },
		],
		ruleSentence: ({ year, capMillion, sharesPct }, sameIn) => {
			const shares = sharesPct.map((share, index) => `${index + 1}년 차 ${formatPercent(share, "ko")}`);
			const rule = `${formatPeriod(String(year), "ko")} 규정은 도비 비율을 ${formatList(shares, "ko")}로 정하고, 사업 하나에 한 해 ${formatMoney(capMillion, "ko")}까지 지원한다.`;
			return sameIn.length > 0 ? `${rule} ${years(sameIn, "ko")}에도 비율과 한도가 같았다.` : rule;
		},
		shareSteps: ({ sharesPct }) =>
			`지원 연차별 도비와 시·군비의 비율: ${sharesPct
				.map(
					(share, index) =>
						`${index + 1}년 차 도 ${formatPercent(share, "ko")}, 시·군 ${formatPercent(100 - share, "ko")}`,
				)
				.join("; ")}`,
		supportYear: (year) => `${year}년 차`,
		rules: {
			year: "연도",
			cap: "한 해 한도",
			who: "낼 수 있는 곳",
			criteria: "심사 기준",
			source: "출처",
			notPublished: "미공표",
		},
		tools: [
			{
				path: "market/calculator/",
				label: "매칭 계산기",
				detail: "사업비를 넣으면 도와 시·군이 해마다 얼마씩 내는지 그해의 규정으로 계산합니다.",
			},
			{
				path: "market/offer/",
				label: "사업 내기 연습",
				detail: "시·군이 낼 사업을 이 자료의 형식으로 적어 보고 CSV와 인쇄용 요약으로 받습니다.",
			},
		],
		rounds: {
			note: "속이 빈 표시는 계획, 찬 표시는 보고된 값입니다. 두 해를 합쳐서만 공표된 값은 따로 한 줄에 두었고, 나누지 않았습니다.",
			caption: "회차별 예산, 신청, 구매, 일자리",
			round: "회차",
			call: (open, close) => `공모 ${open}~${close}`,
			selected: (date) => `심의 ${date}`,
			announced: (date) => `발표 ${date}`,
			budget: "도비",
			proposals: "신청",
			projects: "신규",
			continued: "계속",
			jobs: "일자리",
			byProposer: (city, agency) => say`시·군 ${city}, 공공기관 ${agency}`,
			remarks: "비고와 출처",
		},
		policies: {
			caption: "이름이 알려진 사업",
			policy: "사업",
			origin: "낸 곳",
			years: "지원한 해",
			support: "도비",
			jobs: "일자리",
			buyers: "산 곳",
			noBuyer: "찾지 못함",
		},
		matrix: {
			note: (found, all) =>
				`${formatNumber(all, "ko")}개 시·군 가운데 ${formatNumber(found, "ko")}곳에서 기록을 찾았습니다. 빈칸은 기록을 찾지 못했다는 뜻이고, 참여하지 않았다는 뜻이 아닙니다.`,
			caption: "시·군별, 연도별로 낸 사업과 산 사업",
			place: "시·군",
			agencies: "도 공공기관",
			unnamedNew: "이름이 공표되지 않은 신규",
			unnamedContinued: "이름이 공표되지 않은 계속",
			publishedNew: "발표된 신규 합계",
			publishedContinued: "발표된 계속 합계",
			notPublished: "미공표",
			noRecord: "기록 없음",
			inferred: "추정",
			inferredNote: "‘추정’은 그해라고 적힌 보도가 없어 앞뒤 사정으로 읽은 해입니다.",
			unnamedNote:
				"이름이 공표되지 않은 구매는 발표된 합계에서 이름이 알려진 구매를 뺀 것입니다. 두 수가 모두 공표된 구매의 수이므로 뺀 값도 공표된 구매의 수이며, 합계가 공표되지 않은 해는 세지 않았습니다.",
			kinds: { new: "신규", year2: "2년 차", year3: "3년 차", spread: "확산에 냄", bought: "삼" },
			legend: "표시",
		},
		flow: {
			sentence: ({ named, unnamed, unnamedFrom, cityPurchases, offered, unpublishedYears }) => {
				const province = josa`경기도가 새로 산 사업은 이름이 알려진 ${formatNumber(named, "ko")}건과 이름이 공표되지 않은 ${reckoned(`${formatNumber(unnamed, "ko")}건`, ...unnamedFrom)}이다.`;
				const missing =
					unpublishedYears.length > 0
						? ` ${years(unpublishedYears, "ko")}은 총수가 공표되지 않아 이름이 알려진 것만 세었다.`
						: "";
				const cities =
					cityPurchases > 0
						? ` 다른 시·군이 산 것은 ${formatNumber(cityPurchases, "ko")}건이다.`
						: offered > 0
							? ` 다른 시·군이 살 수 있게 내놓은 사업은 ${formatNumber(offered, "ko")}건이고 산 시·군은 찾지 못했다.`
							: " 다른 시·군이 산 사업은 찾지 못했다.";
				return say`${province}${missing}${cities}`;
			},
			note: "띠의 굵기는 사업의 수입니다. 여러 시·군이 함께 낸 사업은 한 건으로 셉니다.",
			openNote: "끊긴 띠는 산 곳을 찾지 못한 사업입니다.",
			caption: "낸 곳과 산 곳별 사업 수",
			from: "낸 곳",
			to: "산 곳",
			count: "건수",
			policies: "사업",
			unit: (count) => `${formatNumber(count, "ko")}건`,
			end: (end, words, style) => {
				switch (end.kind) {
					case "regions":
						return formatList(
							end.regions.map((code) =>
								style === "name" ? words.name("region", code) : words.short("region", code),
							),
							"ko",
						);
					case "agency":
						return "도 공공기관";
					case "no-buyer":
						return style === "name" ? "산 시·군을 찾지 못함" : "산 곳 못 찾음";
					default:
						return {
							city: style === "name" ? "이름이 공표되지 않은 시·군 사업" : "이름 미공표 (시·군)",
							agency: style === "name" ? "이름이 공표되지 않은 공공기관 사업" : "이름 미공표 (기관)",
							unknown: style === "name" ? "이름과 낸 곳이 공표되지 않은 사업" : "이름·낸 곳 미공표",
						}[end.by];
				}
			},
		},
		gapsNote: "정책마켓에 관해 찾아보았으나 없거나 일부만 있던 것입니다.",
	},
	en: {
		title: "Job policy market",
		description:
			"The rules of Gyeonggi's job policy market, each year's budget and purchases, and every known policy with who offered it, who bought it and the sources.",
		lead: (purchases) => {
			const { years: known, from, published, named, unnamed, others } = tally(purchases);
			const first =
				known.length === 0
					? "No year published how many policies were newly bought."
					: say`The province is reported to have newly bought ${reckoned(formatNumber(published, "en"), ...from)} policies in ${years(known, "en")}; ${formatNumber(named, "en")} of them are known by name and ${reckoned(formatNumber(unnamed, "en"), ...from)} were published without one.`;
			const rest = others.map(
				({ year, named: count }) =>
					` For ${year} no total was published and only ${formatNumber(count, "en")} ${count === 1 ? "purchase is" : "purchases are"} confirmed.`,
			);
			return say`${first}${rest.join("")}`;
		},
		key: {
			cities: "Cities and counties found taking part",
			citiesOf: (found, all) => `${formatNumber(found, "en")} of ${formatNumber(all, "en")}`,
			citiesNote: "It does not mean that the others never did.",
			named: "Policies known by name",
			unnamed: "Purchases without a name",
			unnamedNote: "New purchases as announced, less those known by name",
			cityPurchases: "Bought by another city",
			noneFound: "None found",
			policies: (count) => formatNumber(count, "en"),
		},
		sections: {
			how: "How does the market work?",
			rules: "The rules of each year",
			tools: "Try it",
			rounds: "What was bought each year?",
			policies: "Which policies are known?",
			matrix: "Who offered, and who bought?",
			flow: "Where did policies come from and go?",
			gaps: "What was not published",
			sources: "Sources of this page",
		},
		steps: [
			{
				name: "Offer",
				text: "A city, county or provincial agency offers a jobs policy of its own. Who may offer differs by year.",
			},
			{
				name: "Choose",
				text: "A review board of the province judges the offers by the year's criteria and chooses.",
			},
			{
				name: "Buy",
				text: "The province pays and whoever offered runs the policy. The province's share falls each year and the city's grows.",
			},
			{ name: "Spread", text: "Good policies are put up for other cities and counties to buy." },
		],
		ruleSentence: ({ year, capMillion, sharesPct }, sameIn) => {
			const shares = sharesPct.map((share, index) => `${formatPercent(share, "en")} in year ${index + 1}`);
			const rule = `Under the rules of ${year} the province pays ${formatList(shares, "en")}, and at most ${formatMoney(capMillion, "en")} a year for one policy.`;
			return sameIn.length > 0 ? `${rule} Shares and cap were the same in ${years(sameIn, "en")}.` : rule;
		},
		shareSteps: ({ sharesPct }) =>
			`Shares of province and city by year of support: ${sharesPct
				.map(
					(share, index) =>
						`year ${index + 1} province ${formatPercent(share, "en")}, city ${formatPercent(100 - share, "en")}`,
				)
				.join("; ")}`,
		supportYear: (year) => `Year ${year}`,
		rules: {
			year: "Year",
			cap: "Cap a year",
			who: "Who may offer",
			criteria: "Criteria",
			source: "Source",
			notPublished: "Not published",
		},
		tools: [
			{
				path: "market/calculator/",
				label: "Matching calculator",
				detail:
					"What province and city each pay in every year, by the rules of the year and a cost you enter.",
			},
			{
				path: "market/offer/",
				label: "Prepare an offer",
				detail: "Write down a city's policy in the form of this record; take it away as CSV or on paper.",
			},
		],
		rounds: {
			note: "Hollow marks are plans, full marks were reported. Figures published for two years together stand in a line of their own and are not divided.",
			caption: "Budget, proposals, purchases and jobs by round",
			round: "Round",
			call: (open, close) => `Call ${open} – ${close}`,
			selected: (date) => `Review ${date}`,
			announced: (date) => `Announced ${date}`,
			budget: "Provincial money",
			proposals: "Proposals",
			projects: "New",
			continued: "Continued",
			jobs: "Jobs",
			byProposer: (city, agency) => say`cities ${city}, agencies ${agency}`,
			remarks: "Notes and source",
		},
		policies: {
			caption: "Policies known by name",
			policy: "Policy",
			origin: "Offered by",
			years: "Years of support",
			support: "Provincial money",
			jobs: "Jobs",
			buyers: "Bought by",
			noBuyer: "None found",
		},
		matrix: {
			note: (found, all) =>
				`Something was found for ${formatNumber(found, "en")} of the ${formatNumber(all, "en")} cities and counties. An empty cell means that no record was found, not that a place took no part.`,
			caption: "What each city and county offered and bought, by year",
			place: "City or county",
			agencies: "Provincial agencies",
			unnamedNew: "New, without a name",
			unnamedContinued: "Continued, without a name",
			publishedNew: "New in all, as announced",
			publishedContinued: "Continued in all, as announced",
			notPublished: "Not published",
			noRecord: "No record",
			inferred: "inferred",
			inferredNote: "“Inferred” marks a year no report states; it is our reading of the circumstances.",
			unnamedNote:
				"Purchases without a name are the announced total less those known by name. Both are published counts of purchases, so what is left is one too; years without an announced total are not counted.",
			kinds: { new: "New", year2: "Year 2", year3: "Year 3", spread: "Put up", bought: "Bought" },
			legend: "Marks",
		},
		flow: {
			sentence: ({ named, unnamed, unnamedFrom, cityPurchases, offered, unpublishedYears }) => {
				const province = say`The province newly bought ${formatNumber(named, "en")} policies known by name and ${reckoned(formatNumber(unnamed, "en"), ...unnamedFrom)} published without one.`;
				const missing =
					unpublishedYears.length > 0
						? ` For ${years(unpublishedYears, "en")} no total was published, so only named ones count.`
						: "";
				const cities =
					cityPurchases > 0
						? ` Other cities and counties bought ${formatNumber(cityPurchases, "en")}.`
						: offered > 0
							? ` ${formatNumber(offered, "en")} ${offered === 1 ? "policy was" : "policies were"} put up for other cities and counties, and no buyer was found.`
							: " No purchase by another city or county was found.";
				return say`${province}${missing}${cities}`;
			},
			note: "A band is as wide as the number of policies. A policy offered by several together counts once.",
			openNote: "Broken bands are policies of which no buyer was found.",
			caption: "Policies by who offered and who bought",
			from: "Offered by",
			to: "Bought by",
			count: "Policies",
			policies: "Which",
			unit: (count) => formatNumber(count, "en"),
			end: (end, words, style) => {
				switch (end.kind) {
					case "regions":
						return formatList(
							end.regions.map((code) =>
								style === "name" ? words.name("region", code) : words.short("region", code),
							),
							"en",
						);
					case "agency":
						return style === "name" ? "Provincial agencies" : "Agencies";
					case "no-buyer":
						return "No buyer found";
					default:
						return {
							city: style === "name" ? "Policies of cities and counties without a name" : "Unnamed (cities)",
							agency: style === "name" ? "Policies of agencies without a name" : "Unnamed (agencies)",
							unknown: style === "name" ? "Policies without a name or an origin" : "Unnamed (unknown)",
						}[end.by];
				}
			},
		},
		gapsNote: "What was looked for about the market and not found, or only in part.",
	},
};

/** The rules of a row, where all of them were published. */
export function publishedRule(row: Rule): PublishedRule | null {
	const shares = [row.share_year1_pct, row.share_year2_pct, row.share_year3_pct];
	const sharesPct = shares.filter((share) => share !== null);
	if (row.cap_million_krw === null || sharesPct.length < shares.length) return null;
	return { year: row.year, capMillion: row.cap_million_krw, sharesPct };
}
