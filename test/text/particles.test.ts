import { readFileSync } from "node:fs";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { josa, particle, particlePairs, withParticle } from "../../src/text/particles.ts";

/** Words with their right particles: 을/를, 이/가, 은/는, 으로/로. */
const words: readonly [word: string, ...particles: [string, string, string, string]][] = [
	// Places and names
	["경기도", "를", "가", "는", "로"],
	["수원시", "를", "가", "는", "로"],
	["연천군", "을", "이", "은", "으로"],
	["가평군", "을", "이", "은", "으로"],
	["서울", "을", "이", "은", "로"],
	["동두천", "을", "이", "은", "으로"],
	["하남", "을", "이", "은", "으로"],
	["과천", "을", "이", "은", "으로"],
	["양주", "를", "가", "는", "로"],
	["31개 시·군", "을", "이", "은", "으로"],
	["워크넷", "을", "이", "은", "으로"],
	["일자리", "를", "가", "는", "로"],
	["고용률", "을", "이", "은", "로"],
	["일자리 정책마켓", "을", "이", "은", "으로"],
	["대책본부", "를", "가", "는", "로"],
	["평가위원회", "를", "가", "는", "로"],
	["노인일자리", "를", "가", "는", "로"],
	["체납관리단", "을", "이", "은", "으로"],
	["마을", "을", "이", "은", "로"],
	["행복마을관리소", "를", "가", "는", "로"],
	["닭", "을", "이", "은", "으로"],
	["여덟", "을", "이", "은", "으로"],
	["뷁", "을", "이", "은", "으로"],
	["똠", "을", "이", "은", "으로"],
	// Numbers with units
	["44만 8,000개", "를", "가", "는", "로"],
	["44만", "을", "이", "은", "으로"],
	["5,404명", "을", "이", "은", "으로"],
	["2억 706만 7,000원", "을", "이", "은", "으로"],
	["580개 이상", "을", "이", "은", "으로"],
	["2.81 대 1", "을", "이", "은", "로"],
	["2019년 상반기", "를", "가", "는", "로"],
	["2018년 12월", "을", "이", "은", "로"],
	["12월 6일", "을", "이", "은", "로"],
	["2.5%", "를", "가", "는", "로"],
	["1.2%포인트", "를", "가", "는", "로"],
	["21℃", "를", "가", "는", "로"],
	// Bare numbers
	["0", "을", "이", "은", "으로"],
	["607", "을", "이", "은", "로"],
	["31", "을", "이", "은", "로"],
	["2", "를", "가", "는", "로"],
	["3", "을", "이", "은", "으로"],
	["4", "를", "가", "는", "로"],
	["5", "를", "가", "는", "로"],
	["6", "을", "이", "은", "으로"],
	["67", "을", "이", "은", "로"],
	["8", "을", "이", "은", "로"],
	["2019", "를", "가", "는", "로"],
	["540", "을", "이", "은", "으로"],
	["100", "을", "이", "은", "으로"],
	["448,000", "을", "이", "은", "으로"],
	["1,000,000", "을", "이", "은", "으로"],
	["100,000,000", "을", "이", "은", "으로"],
	["1,000,000,000,000", "를", "가", "는", "로"],
	["2.50", "을", "이", "은", "으로"],
	["63.4", "를", "가", "는", "로"],
	["100.1", "을", "이", "은", "로"],
	["−7", "을", "이", "은", "로"],
	["2018–2022", "를", "가", "는", "로"],
	// Codes and initials
	["A1", "을", "이", "은", "로"],
	["A2", "를", "가", "는", "로"],
	["A6", "을", "이", "은", "으로"],
	["VR", "을", "이", "은", "로"],
	["VR·AR", "을", "이", "은", "로"],
	["CSV", "를", "가", "는", "로"],
	["HTML", "을", "이", "은", "로"],
	["IBM", "을", "이", "은", "으로"],
	["MBN", "을", "이", "은", "으로"],
	["KOSIS", "를", "가", "는", "로"],
	["HACCP", "을", "이", "은", "으로"],
	["K-POP", "을", "이", "은", "으로"],
	// Borrowed words in Latin letters
	["Worknet", "을", "이", "은", "으로"],
	["Excel", "을", "이", "은", "로"],
	["Google", "을", "이", "은", "로"],
	["Chrome", "을", "이", "은", "으로"],
	["GitHub Pages", "를", "가", "는", "로"],
	["Marketing", "을", "이", "은", "으로"],
	["Facebook", "을", "이", "은", "으로"],
	["chart", "를", "가", "는", "로"],
	["website", "를", "가", "는", "로"],
	["app", "을", "이", "은", "으로"],
	["Suwon", "을", "이", "은", "으로"],
	["Yeoncheon-gun", "을", "이", "은", "으로"],
	["Suwon-si", "를", "가", "는", "로"],
	// Brackets, quotes and asides
	["‘일자리’", "를", "가", "는", "로"],
	["“고용률”", "을", "이", "은", "로"],
	["「새로운 경기」", "를", "가", "는", "로"],
	["〈계획〉", "을", "이", "은", "으로"],
	["먹거리안전관리사(농-농케어)", "를", "가", "는", "로"],
	["마을양조장 창업지원(전통주)", "을", "이", "은", "으로"],
	["‘마을양조장 창업지원(전통주)’", "을", "이", "은", "으로"],
	["나이 (年歲)", "를", "가", "는", "로"],
	["(전통주)", "를", "가", "는", "로"],
	["계획. ", "을", "이", "은", "으로"],
	["수원시".normalize("NFD"), "를", "가", "는", "로"],
];

describe("particle", () => {
	test.each(words)("%s", (word, object, subject, topic, direction) => {
		expect(particle(word, "을/를")).toBe(object);
		expect(particle(word, "이/가")).toBe(subject);
		expect(particle(word, "은/는")).toBe(topic);
		expect(particle(word, "으로/로")).toBe(direction);
	});

	test.each([
		["계획", "과/와", "과"],
		["목표", "과/와", "와"],
		["계획", "이다/다", "이다"],
		["목표", "이다/다", "다"],
		["31", "이었/였", "이었"],
		["2.5%", "이었/였", "였"],
		["서울", "으로서/로서", "로서"],
		["수원", "으로부터/로부터", "으로부터"],
		["서울", "이며/며", "이며"],
		["경기도", "이라는/라는", "라는"],
	] as const)("%s %s", (word, pair, expected) => {
		expect(particle(word, pair)).toBe(expected);
	});

	test.each([
		["", "을/를", "을(를)"],
		["…", "은/는", "은(는)"],
		["年歲", "과/와", "과(와)"],
		["年歲", "으로/로", "(으)로"],
		["年歲", "이다/다", "(이)다"],
	] as const)("gives both forms where the sound of %j is not known: %s", (word, pair, expected) => {
		expect(particle(word, pair)).toBe(expected);
	});

	test("every Hangul syllable decides by its final consonant", () => {
		for (let code = 0xac00; code <= 0xd7a3; code++) {
			const syllable = String.fromCharCode(code);
			const final = syllable.normalize("NFD").slice(2);
			expect(particle(syllable, "은/는"), syllable).toBe(final === "" ? "는" : "은");
			expect(particle(syllable, "으로/로"), syllable).toBe(final === "" || final === "ᆯ" ? "로" : "으로");
		}
	});

	test("a number takes the particle of its reading", () => {
		const numbers = fc.oneof(
			fc.nat(10_000),
			fc.tuple(fc.nat(9999), fc.nat(12)).map(([digits, zeros]) => digits * 10 ** zeros),
		);
		fc.assert(
			fc.property(numbers, fc.constantFrom(...particlePairs), (number, pair) => {
				expect(particle(String(number), pair)).toBe(particle(reading(number), pair));
				expect(particle(number.toLocaleString("en-GB"), pair)).toBe(particle(reading(number), pair));
			}),
		);
	});

	test("a closing mark changes nothing", () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...words.map(([word]) => word)),
				fc.constantFrom("’", "”", "」", "』", "〉", "》", "]", '"', "'", ".", " "),
				fc.constantFrom(...particlePairs),
				(word, mark, pair) => {
					expect(particle(word + mark, pair)).toBe(particle(word, pair));
				},
			),
		);
	});

	test("every region and task of the record has a known sound", () => {
		for (const file of ["data/codes/regions.csv", "data/tasks.csv"]) {
			const { data } = Papa.parse<{ name_ko: string }>(readFileSync(file, "utf8"), {
				header: true,
				skipEmptyLines: true,
			});
			expect(data.length).toBeGreaterThan(30);
			for (const { name_ko } of data) expect(["을", "를"], name_ko).toContain(particle(name_ko, "을/를"));
		}
	});
});

test("withParticle appends to the word as it is written", () => {
	expect(withParticle("수원시", "은/는")).toBe("수원시는");
	expect(withParticle("“고용률”", "으로/로")).toBe("“고용률”로");
});

describe("josa", () => {
	test("lets each value choose", () => {
		const sentence = (city: string, number: string) => josa`${city}은/는 ${number}을/를 목표로 했다.`;
		expect(sentence("연천군", "5,404명")).toBe("연천군은 5,404명을 목표로 했다.");
		expect(sentence("경기도", "44만 8,000개")).toBe("경기도는 44만 8,000개를 목표로 했다.");
	});

	test("takes the longest pair and keeps what follows", () => {
		expect(josa`${"목표"}이라는/라는 말`).toBe("목표라는 말");
		expect(josa`${"서울"}으로부터/로부터`).toBe("서울로부터");
		expect(josa`${"607"}이었/였다`).toBe("607이었다");
	});

	test("leaves other text alone", () => {
		expect(josa`을/를 ${"계획"} 을/를, ${"목표"}의 ${"31"}`).toBe("을/를 계획 을/를, 목표의 31");
	});
});

/** A whole number read aloud in Sino-Korean, written independently of the code under test. */
function reading(number: number): string {
	if (number === 0) return "영";
	const groups = ["", "만", "억", "조", "경"];
	const places = ["", "십", "백", "천"];
	let text = "";
	for (let index = groups.length - 1; index >= 0; index--) {
		const group = Math.floor(number / 10_000 ** index) % 10_000;
		if (group === 0) continue;
		for (let place = 3; place >= 0; place--) {
			const digit = Math.floor(group / 10 ** place) % 10;
			if (digit > 0)
				text += `${digit === 1 && place > 0 ? "" : "영일이삼사오육칠팔구"[digit]}${places[place]}`;
		}
		text += groups[index];
	}
	return text;
}
