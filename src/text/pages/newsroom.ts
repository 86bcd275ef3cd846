/** Words of the page for newsrooms: how charts are put into articles, checked, cited and kept as they are. */
import type { Locale } from "../../site.ts";
import { type NewsroomAddressesWords, newsroomAddressesWords } from "./newsroom/addresses.ts";
import { type NewsroomCorrectionsWords, newsroomCorrectionsWords } from "./newsroom/corrections.ts";
import { type NewsroomExamplesWords, newsroomExamplesWords } from "./newsroom/examples.ts";
import { type NewsroomFrozenWords, newsroomFrozenWords } from "./newsroom/frozen.ts";
import { newsroomHeightWords } from "./newsroom/height.ts";
import { type NewsroomHostsWords, newsroomHostsWords } from "./newsroom/hosts.ts";
import { type NewsroomOptionsWords, newsroomOptionsWords } from "./newsroom/options.ts";
import { type NewsroomPicturesWords, newsroomPicturesWords } from "./newsroom/pictures.ts";
import { type NewsroomReuseWords, newsroomReuseWords } from "./newsroom/reuse.ts";
import { type NewsroomStepsWords, newsroomStepsWords } from "./newsroom/steps.ts";
import type { PageSection } from "./page-section.ts";

export interface NewsroomWords {
	readonly title: string;
	readonly description: string;
	readonly lead: string;
	readonly steps: NewsroomStepsWords;
	readonly examples: NewsroomExamplesWords;
	readonly options: NewsroomOptionsWords;
	readonly height: PageSection;
	readonly frozen: NewsroomFrozenWords;
	readonly pictures: NewsroomPicturesWords;
	readonly addresses: NewsroomAddressesWords;
	readonly hosts: NewsroomHostsWords;
	readonly reuse: NewsroomReuseWords;
	readonly corrections: NewsroomCorrectionsWords;
}

export const newsroomWords: Readonly<Record<Locale, NewsroomWords>> = {
	ko: {
		title: "언론사 안내",
		description: "차트를 기사에 넣고, 고정하고, 확인하고, 인용하는 법",
		lead: "모든 차트는 한 번 눌러 복사한 글자를 붙이면 기사에 들어갑니다. 스크립트가 없어도 온전하고, 어느 너비에서도 잘리지 않으며, 원하면 뒤에 자료가 고쳐져도 그대로입니다. 허락을 구하거나 등록할 것은 없습니다.",
		steps: newsroomStepsWords.ko,
		examples: newsroomExamplesWords.ko,
		options: newsroomOptionsWords.ko,
		height: newsroomHeightWords.ko,
		frozen: newsroomFrozenWords.ko,
		pictures: newsroomPicturesWords.ko,
		addresses: newsroomAddressesWords.ko,
		hosts: newsroomHostsWords.ko,
		reuse: newsroomReuseWords.ko,
		corrections: newsroomCorrectionsWords.ko,
	},
	en: {
		title: "For newsrooms",
		description: "How to put charts into articles, freeze them, check them and cite them",
		lead: "Every chart goes into an article by pasting one snippet, copied with one click. It is whole without script, is cut off at no width, and if you wish stays as it is when data are revised. There is nothing to ask for and nowhere to register.",
		steps: newsroomStepsWords.en,
		examples: newsroomExamplesWords.en,
		options: newsroomOptionsWords.en,
		height: newsroomHeightWords.en,
		frozen: newsroomFrozenWords.en,
		pictures: newsroomPicturesWords.en,
		addresses: newsroomAddressesWords.en,
		hosts: newsroomHostsWords.en,
		reuse: newsroomReuseWords.en,
		corrections: newsroomCorrectionsWords.en,
	},
};
