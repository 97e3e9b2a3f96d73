import { useEffect, useState } from 'preact/hooks';

/** The command that confirms a cause: that of the kind of API, if there is one. Empty until it is loaded. */
export function useConfirm(cause: string | undefined, apiType: string | undefined): string {
  const [text, setText] = useState('');
  useEffect(() => {
    let wanted = true;
    setText('');
    if (cause === undefined) return;
    const folder = `../../../content/causes/${cause}/confirm`;
    void import('./confirm-texts.ts').then(({ confirmTexts: all }) => {
      if (wanted) setText(all[`${folder}.${apiType}.sh`] ?? all[`${folder}.sh`] ?? '');
    });
    return () => {
      wanted = false;
    };
  }, [cause, apiType]);
  return text;
}
