declare module 'virtual:words' {
  const words: import('./words.ts').WizardWords;
  export default words;
}
