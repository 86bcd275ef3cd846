/** Words of the terms of use: whose the figures are, and how each publisher is credited. */
import type { Locale } from "../../../site.ts";

export interface DataTermsWords {
	readonly heading: string;
	readonly items: readonly { readonly term: string; readonly value: string }[];
	/** Link to the terms as a text file. */
	readonly file: string;
	readonly code: (name: string) => string;
	readonly credits: readonly string[];
}

export const dataTermsWords: Readonly<Record<Locale, DataTermsWords>> = {
	ko: {
		heading: "이용 조건과 저작자",
		items: [
			{
				term: "고용 통계",
				value:
					"통계청(지금의 국가데이터처) 지역별고용조사·경제활동인구조사(KOSIS). 국가승인통계로 출처를 밝히고 씁니다. 조사의 보도자료 가운데 하나는 그 문서의 영리 이용을 금하고, KOSIS의 이용 조건은 확인하지 못했습니다. 영리 목적으로 쓰기 전에 확인하세요.",
			},
			{ term: "주민등록인구", value: "행정안전부 주민등록 인구통계. 출처를 밝히고 씁니다." },
			{ term: "사업체와 종사자", value: "고용노동부 사업체노동실태현황. 출처를 밝히고 씁니다." },
			{ term: "구인·구직·취업", value: "한국고용정보원 워크넷. 출처를 밝히고 씁니다." },
			{
				term: "통계를 얻은 길",
				value:
					"통계 대부분은 공개 저장소에 올라 있는 사본에서 수치만 옮겼습니다. 그 가운데에는 이용 허락 파일이 없는 것도 있어, 수치는 사실로 쓰되 파일은 다시 올리지 않았습니다. 출처 표의 ‘경유’ 열에 사본의 주소가 있습니다.",
			},
			{
				term: "언론 보도와 기관 게시물",
				value: "낱낱의 수치만 인용했고 문장은 옮기지 않았습니다. 설명은 모두 이 누리집이 썼습니다.",
			},
			{
				term: "지도",
				value:
					"어느 곳이 어느 시·군에 드는지는 통계청 통계지리정보서비스의 2018년 센서스용 행정구역경계(공공누리 제1유형)에서 읽었습니다. 육각형 모자이크와 네모 격자는 이 누리집이 그렸습니다.",
			},
		],
		file: "이용 조건 전문(글 파일, 한국어와 영어)",
		code: (name) => `누리집을 만드는 프로그램은 ${name} 라이선스입니다.`,
		credits: [
			"통계청 지역별고용조사, 경제활동인구조사",
			"행정안전부 주민등록 인구통계",
			"고용노동부 사업체노동실태현황",
			"한국고용정보원 워크넷",
			"통계청 통계지리정보서비스 센서스용 행정구역경계(2018년, 공공누리 제1유형)",
		],
	},
	en: {
		heading: "Terms of use and credits",
		items: [
			{
				term: "Employment",
				value:
					"Statistics Korea (통계청, since renamed 국가데이터처), local area labour force survey and economically active population survey (KOSIS). Official statistics, used with credit. One press release of the survey forbids commercial use of that document, and the terms of KOSIS itself were not read: check them before any commercial use.",
			},
			{
				term: "Registered residents",
				value: "Ministry of the Interior and Safety (행정안전부). Credit the ministry.",
			},
			{
				term: "Establishments and workers",
				value: "Ministry of Employment and Labor (고용노동부). Credit the ministry.",
			},
			{
				term: "Openings, job seekers, placements",
				value: "Korea Employment Information Service (한국고용정보원), Worknet. Credit the service.",
			},
			{
				term: "How the statistics reached us",
				value:
					"Most came through copies in public repositories, some of them without a licence file: the figures are used as facts and the files are not republished. The column “via” of the sources gives the address of each copy.",
			},
			{
				term: "Press and official notices",
				value: "Single figures only, no sentences. All texts are this site's own.",
			},
			{
				term: "Maps",
				value:
					"Which place lies in which city or county was read off the 2018 census boundaries of Statistics Korea's geographic information service (KOGL type 1). The hexagon mosaic and the tile grid are this site's own drawing.",
			},
		],
		file: "The terms in full (text file, Korean and English)",
		code: (name) => `The program that makes the site is under the ${name} licence.`,
		credits: [
			"Statistics Korea (통계청): local area labour force survey, economically active population survey",
			"Ministry of the Interior and Safety (행정안전부): registered residents",
			"Ministry of Employment and Labor (고용노동부): establishments and workers",
			"Korea Employment Information Service (한국고용정보원): Worknet",
			"Statistics Korea, geographic information service: census boundaries of 2018 (KOGL type 1)",
		],
	},
};
