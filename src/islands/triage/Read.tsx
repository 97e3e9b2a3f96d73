import { useEffect, useState } from 'preact/hooks';
import type { Known as KnownFact } from '../../case/case.ts';
import type { Digest } from '../../evidence/digest.ts';
import type { FactName } from '../../facts/vocabulary.ts';
import { Known } from './Known.tsx';
import { Places } from './Places.tsx';

interface Props {
  known: readonly KnownFact[];
  trail: readonly FactName[];
  digest: Digest;
  onChange: (fact: FactName) => void;
}

/** What is known, and the places in the evidence that show it: whoever looks at a fact sees its place marked. */
export function Read({ known, trail, digest, onChange }: Props) {
  const [lit, setLit] = useState<FactName | undefined>();
  const [excerpts, setExcerpts] = useState<Digest['excerpts']>([]);
  // In a task of their own: together with everything else they would hold a slow phone up.
  useEffect(() => {
    const later = setTimeout(() => setExcerpts(digest.excerpts));
    return () => clearTimeout(later);
  }, [digest]);
  return (
    <>
      <Known known={known} trail={trail} text={digest.text} onChange={onChange} onLook={setLit} />
      <Places excerpts={excerpts} lit={lit} />
    </>
  );
}
