/** What is said of archives of frozen embeds: by the build, which unpacks them, and by the command that makes them. */

/** Why an archive cannot be read. Every message is in both languages: it ends a build. */
export const frozenFaults = {
	unreadable: (file: string): string =>
		`${file}: 압축이 깨져 풀 수 없다. 저장소에 있던 파일로 되돌린다. / ${file} is damaged and cannot be unpacked. Restore it from the repository.`,
	changed: (file: string): string =>
		`${file}: 풀린 내용이 기록된 SHA-256과 다르다. 저장소에 있던 파일로 되돌린다. / ${file} holds something else than its SHA-256 says. Restore it from the repository.`,
	unknownFormat: (file: string): string =>
		`${file}: 고정 차트의 묶음이 아니거나 이 프로그램이 모르는 형식이다. / ${file} is no archive of frozen charts, or of a format unknown to this program.`,
	otherRelease: (file: string, found: string): string =>
		`${file}: 이름과 달리 자료 ${found}판이 들어 있다. / ${file} holds release ${found}, not the one it is named for.`,
	missing: (file: string, release: string): string =>
		`${file}: 앞 자료 ${release}판의 고정 차트가 없다. 이미 기사에 들어간 차트가 사라지므로 만들지 않는다. 그 판의 자료 폴더를 --from으로 주어 npm run freeze를 실행한다. / ${file} is missing: the frozen charts of the earlier release ${release} stand in articles and must not vanish. Run npm run freeze with the folder of that release's data as --from.`,
	badPath: (file: string, path: string): string =>
		`${file}: 고정 차트의 주소가 아닌 것이 들어 있다(${path}). / ${file} holds something that is no address of a frozen chart (${path}).`,
} as const;

/** What `npm run freeze` says. */
export const freezeCommand = {
	title: "차트 고정 / Freezing the charts of release",
	usage: "npm run freeze -- [--from 폴더/folder]",
	defects: (count: number): string =>
		`자료에 결함이 ${count}건 있어 고정하지 않았다. npm run check로 확인한다. / The record has ${count} defects and nothing was frozen: run npm run check.`,
	sample: "표본 자료는 고정하지 않는다. / A made-up record is not frozen.",
	written: (file: string, pages: number, bytes: number): string =>
		`${file}: ${pages}쪽, ${(bytes / 1e6).toFixed(2)} MB / ${pages} pages, ${(bytes / 1e6).toFixed(2)} MB`,
	same: (file: string): string =>
		`${file}: 이미 고정되어 있고 지금 자료와 같다. / Already frozen, and the same as the present record.`,
	differs: (file: string, count: number, path: string): string =>
		`${file}: 이미 고정된 ${count}쪽이 지금 자료와 다르다(첫째: ${path}). 고정된 것은 바꾸지 않는다. 자료를 고쳤으면 data/release.json에 새 자료판을 적고 다시 고정한다. / ${count} pages that are frozen already differ from the present record (first: ${path}). What is frozen stays: after a change of data, name a new release in data/release.json and freeze that.`,
	unknownArgument: (argument: string): string =>
		`알 수 없는 인자: ${argument} / Unknown argument: ${argument}`,
	folderUnread: (folder: string): string =>
		`${folder}: 자료 폴더를 읽을 수 없다. / The folder of the record cannot be read.`,
} as const;
