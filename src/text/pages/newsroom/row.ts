/** A row of a table: what it is about, and what is said of it. */
export interface NewsroomRow {
	readonly name: string;
	readonly text: string;
}
