import type { RegionSlope, Slope } from "../../data/views/region-slope.ts";
import { joined, type Prose, reckoned, say, spoken } from "../cited.ts";
import { formatList } from "../lists.ts";
import { formatPercent, formatPercentagePoints } from "../numbers.ts";
import { josa } from "../particles.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { ChartWordsByLocale } from "./chart-words.ts";
import { isCount, labourSubject } from "./labour-subject.ts";
import { otherSurveyNote } from "./province-sentence.ts";

export const regionSlopeWords: ChartWordsByLocale<RegionSlope> = {
	ko: {
		title: (view, words) =>
			josa`${words.name("period", view.from)}과/와 ${words.name("period", view.to)} 사이에 ${labourSubject(view.selection, words)}이/가 가장 크게 달라진 시·군은?`,
		sentence: (view, words) => {
			const { up, down, steepestUp, steepestDown } = parts(view, words);
			const [rose, fell] = isCount(view.selection) ? ["늘어난", "줄어든"] : ["오른", "내린"];
			const counts = [
				up > 0 ? `${rose} 곳이 ${up}곳` : `${rose} 곳은 없고`,
				down > 0 ? `${fell} 곳이 ${down}곳이다` : `${fell} 곳은 없다`,
			].join(up > 0 ? ", " : " ");
			const subject = josa`${String(view.slopes.length)}개 시·군 가운데 ${labourSubject(view.selection, words)}이/가`;
			const steepest = joined(
				[
					...(steepestUp ? [say`가장 크게 ${rose} 곳은 ${steepestUp}`] : []),
					...(steepestDown ? [say`가장 크게 ${fell} 곳은 ${steepestDown}`] : []),
				],
				", ",
			);
			return josa`${words.name("period", view.from)}보다 ${words.name("period", view.to)}에 ${subject} ${counts}. ${steepest}이다/다.`;
		},
		notes: (view, words) => [
			"같은 철끼리 견주려고 계획의 첫해와 마지막 해에서 상반기를 골랐다.",
			...(isCount(view.selection)
				? ["세로축은 로그 눈금이다. 인구가 크게 다른 시·군이라도 같은 기울기는 같은 비율의 변화를 뜻한다."]
				: ["세로축은 0에서 시작하지 않는다."]),
			...otherSurveyNote(view.province, words),
		],
	},
	en: {
		title: (view, words) =>
			`Where did the ${labourSubject(view.selection, words)} change most between the ${words.name("period", view.from)} and the ${words.name("period", view.to)}?`,
		sentence: (view, words) => {
			const { up, down, steepestUp, steepestDown } = parts(view, words);
			const counts = `rose in ${up || "none"} and fell in ${down || "none"} of the ${view.slopes.length} cities and counties`;
			const steepest = joined(
				[
					...(steepestUp ? [say`the steepest rise was in ${steepestUp}`] : []),
					...(steepestDown ? [say`the steepest fall in ${steepestDown}`] : []),
				],
				", ",
			);
			return say`Between the ${words.name("period", view.from)} and the ${words.name("period", view.to)} the ${labourSubject(view.selection, words)} ${counts}; ${steepest}.`;
		},
		notes: (view, words) => [
			"The first half of the plan's first and last year is taken, so that the same seasons are compared.",
			...(isCount(view.selection)
				? [
						"The vertical scale is logarithmic: the same slope is the same change in percent, for a large city and a small county.",
					]
				: ["The vertical scale does not begin at zero."]),
			...otherSurveyNote(view.province, words),
		],
	},
};

function parts(view: RegionSlope, words: Vocabulary) {
	const [first, last] = [view.slopes[0], view.slopes.at(-1)];
	const all = (slope: Slope | undefined) =>
		formatList(
			view.slopes.filter(({ change }) => change === slope?.change).map((each) => named(view, each, words)),
			words.locale,
		);
	return {
		up: view.slopes.filter(({ change }) => change > 0).length,
		down: view.slopes.filter(({ change }) => change < 0).length,
		steepestUp: (first?.change ?? 0) > 0 ? all(first) : null,
		steepestDown: (last?.change ?? 0) < 0 ? all(last) : null,
	};
}

/** A place with both values and the change between them. */
function named(view: RegionSlope, { region, from, to, change }: Slope, words: Vocabulary): Prose {
	const size = Math.abs(change);
	const amount = reckoned(
		isCount(view.selection)
			? formatPercent(size, words.locale, 1)
			: formatPercentagePoints(size, words.locale),
		from,
		to,
	);
	const place = words.name("region", region);
	const [before, after] = [spoken(from, words), spoken(to, words)];
	return words.locale === "ko"
		? say`${place}(${josa`${before}에서 ${after}으로/로`} ${amount})`
		: say`${place} (${amount}, from ${before} to ${after})`;
}
