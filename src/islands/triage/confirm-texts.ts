/** The commands that confirm each cause, by path: loaded as one script when the first is wanted. */
export const confirmTexts = import.meta.glob<string>('../../../content/causes/*/confirm*.sh', {
  query: '?raw',
  import: 'default',
  eager: true,
});
