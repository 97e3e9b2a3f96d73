/** Values which a canonical request may hold and nobody should read over a shoulder. Pure: no DOM. */

const secretHeader = /^(x-amz-security-token|x-api-key|authorization|cookie|proxy-authorization):/i;
const tokenParameter = /((?:^|[?&])x-amz-security-token=)([^&\s]*)/gi;

const mask = (value: string): string => `⟨${value.length} characters⟩`;

/** A line of a canonical request with the values of its secrets masked; a line without any stays as it is. */
export function withoutSecrets(line: string): string {
  const header = secretHeader.exec(line);
  if (header) return `${header[0]}${mask(line.slice(header[0].length))}`;
  return line.replace(tokenParameter, (_all, name: string, value: string) => `${name}${mask(value)}`);
}

/** Whether a line holds such a value. */
export const hasSecret = (line: string): boolean => withoutSecrets(line) !== line;
