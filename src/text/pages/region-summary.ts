/** What the record says of one city or county, in a few plain sentences. */
import { codeOf, type Datum } from "../../data/views/datum.ts";
import type { LabourNow, RegionPage } from "../../data/views/region-page.ts";
import { labourSubject } from "../charts/labour-subject.ts";
import { cited, type Prose, reckoned, say, spoken } from "../cited.ts";
import { formatList } from "../lists.ts";
import { formatLarge, formatNumber, formatPercentagePoints } from "../numbers.ts";
import { ordinal } from "../ordinals.ts";
import { josa } from "../particles.ts";
import type { Vocabulary } from "../vocabulary.ts";

/** The summary in its two paragraphs, a list of sentences each. */
export interface RegionSummary {
	/** Employment and residents. */
	readonly people: readonly Prose[];
	/** Own jobs plans, tasks of the province, the policy market. */
	readonly plans: readonly string[];
}

export function regionSummary(page: RegionPage, words: Vocabulary): RegionSummary {
	const { people, plans } = words.locale === "ko" ? korean(page, words) : english(page, words);
	return { people: people.filter((sentence) => sentence !== ""), plans };
}

function korean(page: RegionPage, words: Vocabulary): RegionSummary {
	const name = words.name("region", page.region.region);
	const { targets, results, tasks, policies } = counts(page, words);
	const population = residents(page, words);
	const people = [
		labourKo(page.employmentRate, words, `${name}의 `),
		labourKo(page.employed, words, ""),
		population &&
			josa`주민등록인구는 ${population.last.period} 말 ${population.last.value}으로/로, ${
				population.change === 0
					? `${population.first.period} 말과 같다.`
					: say`${population.first.period} 말보다 ${population.moved(peopleKo)} ${population.change > 0 ? "많다" : "적다"}.`
			}`,
	];
	const plans = [
		josa`${name}이/가 스스로 밝힌 일자리 ` + foundKo(targets.count, results.count),
		tasks.count === 0
			? `도의 과제 가운데 ${name}의 수치가 나온 것은 찾지 못했다.`
			: `도의 과제 가운데 ${name}의 수치가 나온 것은 ${tasks.count}개다.`,
		policies.count === 0
			? "일자리 정책마켓에 참여했다는 기록은 찾지 못했다."
			: josa`일자리 정책마켓에는 ${quoted(policies.names)}을/를 낸 것으로 나온다.`,
	];
	return { people, plans };
}

function labourKo(now: LabourNow, words: Vocabulary, of: string): Prose {
	if (now.latest.value === null || now.rank === null) return "";
	const subject = `${of}${labourSubject(now, words)}`;
	const isCount = now.measure === "employed";
	const [most, least] = isCount ? ["많다", "적다"] : ["높다", "낮다"];
	const place =
		now.rank === 1 || now.isLowest
			? `${now.isTied ? "다른 곳과 함께 " : ""}가장 ${now.rank === 1 ? most : least}`
			: `${now.isTied ? "공동 " : ""}${now.rank}번째로 ${most}`;
	const said = josa`${subject}은/는 ${words.name("period", codeOf(now.latest, "period"))} ${spoken(now.latest, words)}`;
	const among = `${now.count}개 시·군 가운데 ${place}.`;
	if (now.change === null) return say`${josa`${said}이다/다`}. ${among}`;
	if (now.change === 0) return say`${josa`${said}으로/로`}, 한 해 전과 같고 ${among}`;
	const amount = reckoned(
		isCount ? peopleKo(Math.abs(now.change)) : formatPercentagePoints(Math.abs(now.change), words.locale),
		now.yearBefore,
		now.latest,
	);
	const moved = isCount ? (now.change > 0 ? "늘었고" : "줄었고") : now.change > 0 ? "올랐고" : "내렸고";
	return say`${josa`${said}으로/로`}, 한 해 전보다 ${amount} ${moved} ${among}`;
}

function foundKo(targets: number, results: number): string {
	if (targets + results === 0) return "목표와 실적은 찾지 못했다.";
	if (results === 0) return `목표는 ${targets}건을 찾았고 실적은 찾지 못했다.`;
	if (targets === 0) return `실적은 ${results}건을 찾았고 목표는 찾지 못했다.`;
	return `목표 ${targets}건과 실적 ${results}건을 찾았다.`;
}

function peopleKo(number: number): string {
	const text = formatLarge(number, "ko");
	return /\d$/.test(text) ? `${text}명` : `${text} 명`;
}

const quoted = (names: readonly string[]): string => names.map((name) => `‘${name}’`).join(", ");

function english(page: RegionPage, words: Vocabulary): RegionSummary {
	const name = words.name("region", page.region.region);
	const { targets, results, tasks, policies } = counts(page, words);
	const population = residents(page, words);
	const people = [
		labourEn(page.employmentRate, words, name),
		labourEn(page.employed, words, name),
		population &&
			say`It had ${population.last.value} registered residents at the end of ${population.last.period}, ${
				population.change === 0
					? `as many as at the end of ${population.first.period}.`
					: say`${population.moved((size) => formatNumber(size, "en"))} ${population.change > 0 ? "more" : "fewer"} than at the end of ${population.first.period}.`
			}`,
	];
	const plans = [
		targets.count + results.count === 0
			? `No jobs target or result of ${name} itself was found.`
			: `Of the jobs plans of ${name} itself, ${foundEn(targets.count, "target")} and ${foundEn(results.count, "result")} were found.`,
		tasks.count === 0
			? "No provincial task has figures for it."
			: `Figures for it were published of ${tasks.count === 1 ? "one provincial task" : `${tasks.count} provincial tasks`}.`,
		policies.count === 0
			? "No record of it in the job policy market was found."
			: `In the job policy market it is reported to have offered ${formatList(
					policies.names.map((title) => `“${title}”`),
					"en",
				)}.`,
	];
	return { people, plans };
}

function labourEn(now: LabourNow, words: Vocabulary, name: string): Prose {
	if (now.latest.value === null || now.rank === null) return "";
	const isCount = now.measure === "employed";
	const [rose, fell] = isCount ? ["more", "fewer"] : ["up", "down"];
	const amount = reckoned(
		isCount
			? formatNumber(Math.abs(now.change ?? 0), "en")
			: formatPercentagePoints(Math.abs(now.change ?? 0), "en"),
		now.yearBefore,
		now.latest,
	);
	const way = (now.change ?? 0) > 0 ? rose : fell;
	const moved =
		now.change === null
			? ""
			: now.change === 0
				? ", unchanged over the year"
				: isCount
					? say`, ${amount} ${way} than a year before`
					: say`, ${way} ${amount} over the year`;
	const [most, least] = isCount ? ["largest", "smallest"] : ["highest", "lowest"];
	const place =
		now.rank === 1 || now.isLowest
			? `the ${now.rank === 1 ? most : least}`
			: `the ${ordinal(now.rank)} ${most}`;
	const period = words.name("period", codeOf(now.latest, "period"));
	const value = isCount ? cited(formatNumber(now.latest.value, "en"), now.latest) : spoken(now.latest, words);
	return say`The ${labourSubject(now, words)} in ${name} was ${value} in the ${period}${moved}; it is ${place}${now.isTied ? " (shared)" : ""} of the ${String(now.count)} cities and counties.`;
}

const foundEn = (count: number, noun: string): string =>
	`${count === 0 ? "no" : count} ${count === 1 ? noun : `${noun}s`}`;

function counts(page: RegionPage, words: Vocabulary) {
	const own = (measure: string) => ({
		count: (page.ownPlans.find((rows) => rows.measure === measure)?.observations ?? []).filter(
			({ use }) => use === "main",
		).length,
	});
	return {
		targets: own("city-jobs-target"),
		results: own("city-jobs-created"),
		tasks: { count: page.tasks.length },
		policies: {
			count: page.policies.length,
			names: page.policies.map(({ policy }) => words.text(policy, "title") ?? ""),
		},
	};
}

/** The first and the last year of residents and the change between them; an empty text where none are known. */
function residents(page: RegionPage, words: Vocabulary) {
	const [first, last] = [page.population[0], page.population.at(-1)];
	if (first?.value == null || last?.value == null) return "";
	const said = (datum: Datum) => ({
		period: words.name("period", codeOf(datum, "period")),
		value: words.locale === "ko" ? spoken(datum, words) : cited(formatNumber(datum.value ?? 0, "en"), datum),
	});
	const change = last.value - first.value;
	const moved = (format: (size: number) => string) => reckoned(format(Math.abs(change)), first, last);
	return { first: said(first), last: said(last), change, moved };
}
