// Rows as CSV that spreadsheets open rightly: quoted where needed, in UTF-8 with its mark, and no cell taken for a formula.

/** Without it Excel reads UTF-8 as the system's own code page. */
export const UTF8_MARK = '\ufeff';

/** Numbers, percentages and dashes may begin with a sign; anything else that does would be run (https://owasp.org/www-community/attacks/CSV_Injection). */
const HARMLESS = /^[+-]?[\d.,\s]*%?$|^[-+]+$/;

function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) && !HARMLESS.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180: lines end in CRLF. */
export function csvLine(values: readonly string[]): string {
  return `${values.map(cell).join(',')}\r\n`;
}
