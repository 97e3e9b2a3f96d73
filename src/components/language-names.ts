/** What a snippet's caption calls its language where it has nothing better to say. */

/** By Shiki's names and by the catalogue's, which differ for the shell. */
const names: Readonly<Record<string, string>> = {
  sh: 'Shell',
  shellscript: 'Shell',
  terraform: 'Terraform',
  yaml: 'Template',
  typescript: 'TypeScript',
  javascript: 'JavaScript',
  python: 'Python',
  go: 'Go',
  json: 'JSON',
  http: 'Example',
};

export const captionName = (language: string): string | undefined => names[language];
