import type { Words } from "../../../site.ts";

/** What a file of observations holds; a new file is called by its table's name until it stands here. */
export const observationFiles: Readonly<Record<string, Words>> = {
	"observations/plan.csv": {
		ko: "2018년 12월 종합계획과 그 앞의 9·11월 수치, 견주어 볼 지난 임기의 수치",
		en: "The plan of December 2018 with the September and November figures before it, and the previous term for comparison",
	},
	"observations/annual-plans.csv": {
		ko: "연차 계획과 실적, 이행에 관해 보도된 것",
		en: "Annual plans and results, and what was reported about carrying them out",
	},
	"observations/tasks.csv": {
		ko: "낱낱의 과제와 관련 시책의 수치, 일부는 시·군별",
		en: "Figures of single tasks and related policies, some by city",
	},
	"observations/market.csv": {
		ko: "일자리 정책마켓의 회차, 구매한 사업, 지원액, 일자리",
		en: "Job policy market: rounds, projects bought, support and jobs",
	},
	"observations/city-targets.csv": {
		ko: "시·군이 스스로 세운 일자리 계획(도의 종합계획 목표와는 별개)",
		en: "Cities' and counties' own jobs plans (not part of the province's target)",
	},
	"observations/labour-by-age.csv": {
		ko: "시·군의 연령별 취업자와 고용률, 반기",
		en: "Employed persons and employment rate by age, city and county, by half-year",
	},
	"observations/labour-by-sex.csv": {
		ko: "15~64세 성별 고용률, 반기",
		en: "Employment rate at 15–64 by sex, by half-year",
	},
	"observations/labour-by-occupation.csv": {
		ko: "직업별·종사상 지위별 취업자",
		en: "Employed persons by occupation and by employment status",
	},
	"observations/labour-activity.csv": {
		ko: "경제활동인구, 실업, 경제활동참가율",
		en: "Labour force, unemployment and participation",
	},
	"observations/population.csv": {
		ko: "해마다 12월 31일의 주민등록인구, 일부 연도는 5세별·성별",
		en: "Registered residents on 31 December, in some years by five-year age and sex",
	},
	"observations/workplaces.csv": {
		ko: "산업별 사업체와 종사자(두 해를 서로 견줄 수 없음)",
		en: "Establishments and workers by industry (the two years are not comparable)",
	},
	"observations/worknet.csv": {
		ko: "워크넷의 월별 구인·구직·취업, 일부 연도는 직종별",
		en: "Worknet openings, job seekers and placements by month, in some years by occupation",
	},
};
