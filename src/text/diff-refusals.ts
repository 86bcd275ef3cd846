import { josa } from "./particles.ts";
import { visible } from "./visible.ts";

/** Why nothing could be compared, in both languages: nobody has chosen one yet. */
export const cannotCompare = {
	"no-repository": (folder: string) =>
		both(`${visible(folder)}는 git 저장소 안에 있지 않다.`, `${visible(folder)} is not in a git repository.`),
	"no-revision": (revision: string) =>
		both(
			josa`${`‘${visible(revision)}’`}이라는/라는 커밋, 가지, 꼬리표가 없다. 얕게 복제한 저장소라면 git fetch --unshallow를 먼저 한다.`,
			`There is no commit, branch or tag “${visible(revision)}”. In a shallow clone, run git fetch --unshallow first.`,
		),
	"no-record": (revision: string) =>
		both(
			`‘${visible(revision)}’에는 이 자료 폴더가 없다.`,
			`“${visible(revision)}” does not have this data folder.`,
		),
	arguments: both("무엇과 비교할지 하나만 적는다.", "Give one revision to compare with."),
	/** The page of changed pictures needs records without defects. */
	pictures: both(
		"결함이 있어 바뀐 그림은 그리지 않았다. npm run check로 먼저 고친다.",
		"There are defects, so the changed pictures were not drawn. Mend them first: npm run check.",
	),
	picturesUnwritten: (file: string, code: string) =>
		both(`${visible(file)}를 쓰지 못했다(${code}).`, `${visible(file)} could not be written (${code}).`),
	usage:
		"npm run diff -- <git revision> [--lang ko|en] [--format text|json|markdown] [--pictures <file.html>]",
} as const;

function both(ko: string, en: string): string {
	return `${ko}\n${en}`;
}
