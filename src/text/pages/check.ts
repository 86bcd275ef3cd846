/** Words of the pages that tell whether a picture is true, and of the page that leads to them. */
import type { Locale } from "../../site.ts";

export interface CheckWords {
	/** Name of the page that leads to all of them. */
	readonly name: string;
	readonly lead: string;
	readonly description: string;
	readonly where: string;
	readonly whereText: string;
	/** How to come to a picture's page without script. **example** is the address of one. */
	readonly byAddress: string;
	readonly field: string;
	readonly hint: string;
	readonly go: string;
	readonly malformed: string;
	/** `{id}` is what was typed. */
	readonly unknown: string;
	readonly failed: string;
	readonly example: string;
	readonly why: string;
	readonly whyText: string;

	readonly title: (id: string) => string;
	readonly pageDescription: (id: string, title: string, release: string) => string;
	readonly chart: string;
	readonly id: string;
	readonly release: string;
	readonly releaseOf: (release: string, day: string) => string;
	readonly files: string;
	readonly openSvg: string;
	readonly otherLanguage: string;
	/** Of a picture of an earlier release. */
	readonly earlier: (release: string, present: string) => string;
	readonly changed: string;
	readonly unchanged: string;
	readonly truePicture: string;
	readonly numbers: string;
	readonly howToCompare: string;
	readonly steps: readonly string[];
	readonly earlierIds: string;
	readonly earlierId: (release: string, id: string) => string;
	/** Below a chart: leads to the check page. */
	readonly pictures: string;
	readonly checkLink: (id: string) => string;
}

export const checkWords: Readonly<Record<Locale, CheckWords>> = {
	ko: {
		name: "그림 확인",
		lead: "이 누리집의 차트 그림에는 일곱 자리 그림 번호가 적혀 있습니다. 번호를 넣으면 그 그림의 참 차트와 수치를 볼 수 있습니다.",
		description: "차트 그림에 적힌 번호로 그 그림이 맞는지, 수치가 그대로인지 확인하는 곳",
		where: "번호는 어디에 있나요",
		whereText:
			"그림 맨 아래 ‘그림 번호’ 옆에 있습니다. 공유용 그림에서는 자료판과 날짜 다음에 적혀 있습니다.",
		byAddress: "주소창에서 이 페이지 주소 뒤에 번호와 빗금(/)을 붙여도 됩니다. 예를 들면:",
		field: "그림 번호",
		hint: "숫자와 영문 소문자 일곱 자리입니다. i, l, o, u는 쓰지 않습니다.",
		go: "확인하기",
		malformed: "그림 번호는 숫자와 영문 소문자 일곱 자리입니다.",
		unknown: "‘{id}’라는 번호의 그림은 이 누리집에서 만든 적이 없습니다. 번호를 다시 확인하십시오.",
		failed: "지금은 확인할 수 없습니다. 잠시 뒤에 다시 해 보십시오.",
		example: "예시",
		why: "왜 확인하나요",
		whyText:
			"화면 갈무리는 누구나 고칠 수 있고, 옮겨 다니는 동안 출처를 잃기도 합니다. 번호가 가리키는 페이지에는 자료에서 그대로 그린 그림과 그 수치, 출처가 있습니다.",
		title: (id) => `그림 ${id} 확인`,
		pageDescription: (id, title, release) =>
			`그림 번호 ${id}: ‘${title}’의 참 그림과 수치, 자료판 ${release}`,
		chart: "차트",
		id: "그림 번호",
		release: "자료판",
		releaseOf: (release, day) => `${release} (${day} 공개)`,
		files: "그림 파일",
		openSvg: "SVG 열기",
		otherLanguage: "영어로 된 같은 그림",
		earlier: (release, present) =>
			`자료판 ${release}의 그림 번호입니다. 아래에는 지금 자료판 ${present}의 그림과 수치가 있습니다.`,
		changed: "그 뒤 이 차트의 값이 추가되거나 바뀌거나 거두어졌으므로, 갈무리와 다를 수 있습니다.",
		unchanged: "그 뒤 이 차트의 값은 바뀌지 않았습니다.",
		truePicture: "참 그림",
		numbers: "이 그림의 수치",
		howToCompare: "갈무리와 견주는 법",
		steps: [
			"갈무리의 제목, 단위, 자료판이 참 그림과 같은지 봅니다.",
			"막대나 선의 값을 그 페이지의 표와 하나씩 견줍니다.",
			"갈무리에 있는데 표에 없는 값이나, 참 그림에 없는 말이 있으면 누군가 고친 그림입니다.",
			"그림 번호만으로는 모자랍니다. 번호까지 베낀 거짓 그림도 있을 수 있으니 수치를 보십시오.",
		],
		earlierIds: "앞선 자료판의 그림 번호",
		earlierId: (release, id) => `자료판 ${release}: ${id}`,
		pictures: "그림",
		checkLink: (id) => `그림 번호 ${id} 확인`,
	},
	en: {
		name: "Check a picture",
		lead: "Every picture of a chart from this site carries a picture number of seven characters. Type it to see the true chart and its figures.",
		description:
			"Where to check by its number whether a picture of a chart is true and its figures unchanged",
		where: "Where the number is",
		whereText:
			"At the very bottom of the picture, beside “Picture no.”. In pictures for sharing it stands behind the release and its date.",
		byAddress: "You can also add the number and a slash (/) to the address of this page. For example:",
		field: "Picture number",
		hint: "Seven digits and small letters, without i, l, o and u.",
		go: "Check",
		malformed: "A picture number has seven digits and small letters.",
		unknown: "No picture of this site has the number “{id}”. Please look at the number again.",
		failed: "The check did not work this time. Please try again in a moment.",
		example: "Example",
		why: "Why check",
		whyText:
			"Anyone can alter a screenshot, and screenshots lose their source as they travel. The page a number leads to has the picture as drawn from the record, its figures and their sources.",
		title: (id) => `Check picture ${id}`,
		pageDescription: (id, title, release) =>
			`Picture no. ${id}: the true picture and figures of “${title}”, release ${release}`,
		chart: "Chart",
		id: "Picture no.",
		release: "Release",
		releaseOf: (release, day) => `${release} (published ${day})`,
		files: "Picture files",
		openSvg: "Open SVG",
		otherLanguage: "The same picture in Korean",
		earlier: (release, present) =>
			`This is a picture number of release ${release}. Below are the picture and figures of the present release, ${present}.`,
		changed: "Values of this chart were added, changed or withdrawn since, so a screenshot may differ.",
		unchanged: "No value of this chart has changed since.",
		truePicture: "The true picture",
		numbers: "Figures of this picture",
		howToCompare: "How to compare a screenshot",
		steps: [
			"See whether title, unit and release of the screenshot are those of the true picture.",
			"Compare the values of bars or lines with the table on its page, one by one.",
			"A value that is not in the table, or words that are not in the true picture, mean that somebody altered it.",
			"The number alone is not enough: a false picture may copy it too. Look at the figures.",
		],
		earlierIds: "Picture numbers of earlier releases",
		earlierId: (release, id) => `Release ${release}: ${id}`,
		pictures: "Picture",
		checkLink: (id) => `Check picture no. ${id}`,
	},
};
