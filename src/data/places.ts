/** Codes of the record that the program itself must know. */

/** Code of the whole province. */
export const PROVINCE = "41";
