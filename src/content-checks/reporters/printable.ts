/** One line of text without control characters and those that turn the direction of writing: a terminal would obey them. */
export const printable = (text: string): string =>
  text.replaceAll(/[\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '\u{FFFD}');
