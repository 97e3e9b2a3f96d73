/**
 * A text in PowerShell's single quotes. The typographic quotes U+2018 to U+201B end a string there like `'` itself, so
 * each is doubled; nothing else has a meaning inside (PowerShell, about_Quoting_Rules).
 */
export const quotePowerShell = (text: string): string => `'${text.replace(/['\u2018-\u201b]/g, '$&$&')}'`;

/**
 * True for a value that Windows PowerShell 5.1 and PowerShell 7 hand to a program alike: 5.1 escapes no `"`, drops an
 * empty argument and lets a `\` at the end swallow the quote. Beyond ASCII the bytes depend on the machine's code page,
 * since Windows' own curl.exe is no Unicode build.
 */
export const passesAlike = (text: string): boolean => /^[ -!#-~]*[ !#-[\]-~]$/.test(text);

/** An option's name; one with a dot in it is quoted, since PowerShell takes such a word apart. */
export const optionName = (name: string): string => (name.includes('.') ? quotePowerShell(name) : name);
