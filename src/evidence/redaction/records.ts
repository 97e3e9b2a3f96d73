/** Records of name and value, as HAR files, Postman's collections and YAML have them. */

const before =
  /(?:name|key|header|id|field)\\{0,7}["']?\s{0,4}(?:[:=]|=>)\s{0,4}\\{0,7}["']?([\w.-]{1,80})\\{0,7}["']?[^{}\w]{0,40}(?:(?:type|enabled|disabled|description)\\{0,7}["']?\s{0,4}[:=][^{}]{0,40})?$/i;
/** `"apiKey": {"value": …}` */
const around = /([\w.-]{1,80})\\{0,7}["']?[ \t]{0,4}[:=][ \t]{0,4}\{\s{0,20}\\{0,7}["']?$/;
const behind =
  /^[^{}\r\n]{0,4000}?\\{0,7}["'](?:name|key|header)\\{0,7}["']\s{0,4}[:=]\s{0,4}\\{0,7}["']([\w.-]{1,80})\\{0,7}["']/i;

/** The name of the record in which the word `value` stands at `at`. */
export function recordName(text: string, at: number): string | undefined {
  const lead = text.slice(Math.max(0, at - 160), at);
  const found = before.exec(lead)?.[1];
  if (found !== undefined) return found;
  const outer = around.exec(lead)?.[1];
  if (outer !== undefined) return outer;
  return /\{\s{0,20}\\{0,7}["']?$/.test(lead) ? behind.exec(text.slice(at, at + 400))?.[1] : undefined;
}
