/** A template with its `{names}` filled in; a name without a value stays as it is. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
	return template.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
}
