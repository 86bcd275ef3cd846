/** A name as a value of the filter: rows hold several values with blanks between them, so a value has none. */
export const filterValue = (name: string): string => name.replaceAll(" ", "-");
