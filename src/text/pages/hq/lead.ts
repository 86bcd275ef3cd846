/** What comes first of the headquarters, on its page and on the home page: which meetings are confirmed. */
import type { HqEvent } from "../../../data/views/hq-timeline.ts";
import type { Locale } from "../../../site.ts";
import { formatList } from "../../lists.ts";
import { formatNumber } from "../../numbers.ts";
import { formatDate } from "../../periods.ts";

const meetingsOf = (timeline: readonly HqEvent[]) => ({
	held: timeline.filter(({ event, isOfHeadquarters }) => event.kind === "meeting" && isOfHeadquarters),
	unreported: timeline.filter(({ isReportedHeld }) => isReportedHeld === false).length,
});

export const hqLead: Readonly<Record<Locale, (timeline: readonly HqEvent[]) => string>> = {
	ko: (timeline) => {
		const { held, unreported } = meetingsOf(timeline);
		const dates = held.map(({ event }) => formatDate(event.date, "ko"));
		const first =
			dates.length === 0
				? "열린 것으로 확인된 대책본부 회의가 없다."
				: `열린 것으로 확인된 대책본부 회의는 ${formatNumber(dates.length, "ko")}번(${formatList(dates, "ko")})이다.`;
		return unreported > 0
			? `${first} 예정으로만 보도되고 열렸다는 보도를 찾지 못한 회의와 간담회는 ${formatNumber(unreported, "ko")}건이다.`
			: first;
	},
	en: (timeline) => {
		const { held, unreported } = meetingsOf(timeline);
		const dates = held.map(({ event }) => formatDate(event.date, "en"));
		const first =
			dates.length === 0
				? "No meeting of the headquarters is confirmed."
				: `${formatNumber(dates.length, "en")} ${dates.length === 1 ? "meeting" : "meetings"} of the headquarters ${dates.length === 1 ? "is" : "are"} confirmed, on ${formatList(dates, "en")}.`;
		return unreported > 0
			? `${first} Another ${formatNumber(unreported, "en")} ${unreported === 1 ? "meeting or talk was" : "meetings and talks were"} reported as planned, and no report that ${unreported === 1 ? "it was" : "they were"} held was found.`
			: first;
	},
};
