import ts from "typescript";

/** One import of a file. */
export interface Import {
	/** As written: `../issues.ts`, `zod`, `node:fs`. */
	readonly from: string;
	/** Whether only types are taken, so that nothing is left of it when the program runs. */
	readonly typeOnly: boolean;
	readonly line: number;
}

/** What the files of one module may import; a module may always import itself and what lies below it. */
export interface ImportRule {
	/** A folder or a file without its ending, such as `src/data/views`; the longest that fits a file counts. */
	readonly module: string;
	/** Modules and packages whose values and types may be taken; `*` is any package. */
	readonly values: readonly string[];
	/** Modules and packages of which only types may be taken. Defaults to none. */
	readonly types?: readonly string[];
}

/** Lists every import, export-from, dynamic import, import type and glob of a `.ts` or `.astro` file. */
export function importsOf(file: string, source: string): readonly Import[] {
	if (!file.endsWith(".astro")) return importsOfScript(source, 0);
	const parts = [...source.matchAll(/^---\r?\n([\s\S]*?)^---|<script\b[^>]*>([\s\S]*?)<\/script>/gm)];
	const scripts = parts.flatMap((part) => {
		const code = part[1] ?? part[2] ?? "";
		const start = part.index + part[0].indexOf(code);
		return importsOfScript(code, source.slice(0, start).split("\n").length - 1);
	});
	const linked = [...source.matchAll(/<script\b[^>]*\bsrc=["'](\.[^"']+)["']/g)].map((script) => ({
		from: script[1] ?? "",
		typeOnly: false,
		line: source.slice(0, script.index).split("\n").length,
	}));
	return [...scripts, ...linked];
}

/** Lines for every import of a file that no rule allows, and one when no rule covers the file. */
export function importFaults(file: string, source: string, rules: readonly ImportRule[]): readonly string[] {
	const rule = ruleFor(file, rules);
	if (!rule) return [`${file}: no row of the table covers this file`];
	return importsOf(file, source).flatMap(({ from, typeOnly, line }) => {
		const target = from.startsWith(".") ? resolvePath(file, from) : from;
		const allowed = typeOnly ? [...rule.values, ...(rule.types ?? [])] : rule.values;
		const isOwn = ruleFor(target, rules) === rule;
		if (isOwn || allowed.some((name) => covers(name, target))) return [];
		return [`${file}:${line} ${rule.module} may not import ${typeOnly ? "types of " : ""}${target}`];
	});
}

function importsOfScript(source: string, linesBefore: number): readonly Import[] {
	const parsed = ts.createSourceFile("file.ts", source, ts.ScriptTarget.Latest, true);
	const found: Import[] = [];
	const note = (specifier: ts.Node, typeOnly: boolean) => {
		if (!ts.isStringLiteralLike(specifier)) return;
		const { line } = parsed.getLineAndCharacterOfPosition(specifier.getStart(parsed));
		found.push({ from: specifier.text, typeOnly, line: line + linesBefore + 1 });
	};
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node)) note(node.moduleSpecifier, isTypeImport(node.importClause));
		if (ts.isExportDeclaration(node) && node.moduleSpecifier) note(node.moduleSpecifier, isTypeExport(node));
		if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) note(node.argument.literal, true);
		if (ts.isCallExpression(node)) for (const name of namesCalledFor(node)) note(name, false);
		ts.forEachChild(node, visit);
	};
	visit(parsed);
	return found;
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
	if (!clause) return false;
	if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
	const named = clause.namedBindings;
	if (clause.name || !named || !ts.isNamedImports(named)) return false;
	return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}

function isTypeExport({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean {
	if (isTypeOnly) return true;
	if (!exportClause || !ts.isNamedExports(exportClause)) return false;
	return exportClause.elements.length > 0 && exportClause.elements.every((element) => element.isTypeOnly);
}

/** The strings of `import("…")`, `require("…")` and `import.meta.glob("…")`. */
function namesCalledFor({ expression, arguments: [first] }: ts.CallExpression): readonly ts.Expression[] {
	const written = expression.getText();
	const loads =
		expression.kind === ts.SyntaxKind.ImportKeyword || /^(require|import\.meta\.glob)$/.test(written);
	if (!first || !loads) return [];
	return ts.isArrayLiteralExpression(first) ? first.elements : [first];
}

function ruleFor(file: string, rules: readonly ImportRule[]): ImportRule | undefined {
	return rules
		.filter(({ module }) => covers(module, file))
		.sort((one, other) => other.module.length - one.module.length)[0];
}

/** Whether a module or package of the table is, or holds, what a path or package name stands for. */
function covers(name: string, target: string): boolean {
	if (name === "*") return !/^(src|scripts|test)\//.test(target);
	const bare = target.replace(/\?.*$/, "").replace(/\.(ts|astro|css)$/, "");
	return bare === name || bare.startsWith(`${name}/`) || (name.endsWith(":") && bare.startsWith(name));
}

function resolvePath(file: string, from: string): string {
	return new URL(from, `file:///${file}`).pathname.slice(1);
}
