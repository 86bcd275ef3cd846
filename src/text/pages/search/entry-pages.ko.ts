/** Korean words of the pages by which one enters the site. */
import type { EntryPage } from "./entry-pages.ts";

export const ko: readonly EntryPage[] = [
	{
		path: "",
		label: "첫 화면",
		detail: "약속한 것, 알려진 것, 공표되지 않은 것",
		keywords: "홈 처음",
	},
	{
		path: "regions/",
		label: "우리 시·군",
		detail: "시·군마다 한 쪽으로 정리한 고용과 목표, 과제",
		keywords: "지역 지도 도시 군 시군구",
	},
	{ path: "areas/", label: "분야", detail: "분야별 목표와 과제 가운데 알려진 것" },
	{
		path: "years/",
		label: "연도",
		detail: "해마다의 계획과 수정, 실적, 예산",
		keywords: "연차 계획 시행계획",
	},
	{
		path: "tasks/",
		label: "과제",
		detail: "이름이 알려진 과제의 목표와 결과, 상태",
		keywords: "공약 이행 중점추진과제 실국과제 사업",
	},
	{
		path: "market/",
		label: "정책마켓",
		detail: "시·군과 기관이 내놓고 사들인 일자리 정책",
		keywords: "일자리정책마켓 공모 도비 시군비 분담",
	},
	{
		path: "market/calculator/",
		label: "도비 분담 계산기",
		detail: "지원 연차에 따라 도와 시·군이 내는 몫",
		keywords: "매칭 보조율 비율 100 70 50",
	},
	{
		path: "market/offer/",
		label: "정책 제안서 만들기",
		detail: "제안할 사업을 기록의 양식으로 적어 내려받기",
		keywords: "신청 공모 양식 서식",
	},
	{
		path: "hq/",
		label: "일자리대책본부",
		detail: "조직, 회의와 결정, 평가, 재원",
		keywords: "위원회 점검회의 정책협의회 평가위원회 전환",
	},
	{
		path: "charts/",
		label: "차트",
		detail: "모든 차트를 지역과 시기, 나이로 바꾸어 보기",
		keywords: "그래프 그림 지도 통계",
	},
	{
		path: "charts/custom/",
		label: "나만의 차트 만들기",
		detail: "지표와 지역, 시기, 모양을 골라 그리고 내려받기",
		keywords: "그래프 그리기 도표",
	},
	{
		path: "data/",
		label: "데이터",
		detail: "모든 자료와 뜻풀이를 파일로 받기",
		keywords: "내려받기 다운로드 엑셀 csv json parquet 이용 조건 인용",
	},
	{
		path: "check/",
		label: "차트 그림 확인",
		detail: "그림에 적힌 번호로 참 차트와 수치를 확인하는 곳",
		keywords: "진위 팩트체크 그림 번호",
	},
	{
		path: "o/",
		label: "숫자의 출처",
		detail: "숫자 하나하나가 어디에서 왔는지 식별자로 찾기",
		keywords: "식별자 관측값 근거",
	},
	{
		path: "changes/",
		label: "자료판과 달라진 것",
		detail: "자료를 새로 낼 때마다 더하고 고치고 거둔 수치와 까닭",
		keywords: "정정 수정 이력 갱신",
	},
	{
		path: "newsroom/",
		label: "언론사 안내",
		detail: "차트를 기사에 넣고, 고정하고, 확인하고, 인용하는 법",
		keywords: "기자 보도 임베드 삽입 인용",
	},
	{
		path: "about/",
		label: "소개",
		detail: "자료를 모으고 고른 방법, 정정 요청",
		keywords: "문의 방법 오류",
	},
	{
		path: "about/coverage/",
		label: "찾은 것과 공표되지 않은 것",
		detail: "찾아본 것마다 무엇이 공표되었는지",
		keywords: "미공개 비공개 누락 결측",
	},
	{
		path: "about/glossary/",
		label: "용어와 지표",
		detail: "지표의 뜻과 잘못 읽기 쉬운 점",
		keywords: "용어집 정의 사전",
	},
	{
		path: "about/reconciliation/",
		label: "숫자 맞추어 보기",
		detail: "합계와 부분이 서로 맞는지 견준 결과",
		keywords: "검산 합계 차이 대조",
	},
	{
		path: "about/sources/",
		label: "출처",
		detail: "수치가 나온 보도와 통계, 게시물",
		keywords: "참고 자료 언론 보도 통계표",
	},
	{
		path: "about/accessibility/",
		label: "접근성 자체 점검",
		detail: "한국형 웹 콘텐츠 접근성 지침 2.2의 항목별 점검 결과",
		keywords: "KWCAG WCAG 장애 화면 낭독기 키보드",
	},
];
