import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Case } from '../../case/case.ts';
import { customerMessage } from '../../case/customer.ts';
import { handOver } from '../../case/hand-over.ts';
import { ticketNote } from '../../case/ticket.ts';
import type { Shell } from '../../commands/fill.ts';
import type { Target } from '../../facts/target.ts';
import type { Facts } from '../../facts/vocabulary.ts';
import stylesheet from '../../styles/hand-over.css?url';
import { AlsoRemove } from './AlsoRemove.tsx';
import { CopyButton } from './CopyButton.tsx';
import { useConfirm } from './confirm.ts';
import { handOverWords } from './hand-over-words.ts';
import { RemovedList } from './RemovedList.tsx';
import { Reply } from './Reply.tsx';
import { ShellChoice } from './ShellChoice.tsx';

export type HandOverKind = 'ticket' | 'customer';

export interface HandOverProps {
  kind: HandOverKind;
  opened: Case;
  text: string;
  target: Target;
  /** Takes over what a customer has answered. */
  onReply: (answers: Facts) => void;
}

const titles = { ticket: 'For the ticket', customer: 'For the customer' };
const labels = { ticket: 'Copy the note', customer: 'Copy the message' };

/** What would be copied, what was removed from it, and what else should be. Nothing of it is stored. */
export function HandOver({ kind, opened, text, target, onReply }: HandOverProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [more, setMore] = useState<readonly string[]>([]);
  const [shell, setShell] = useState<Shell>('posix');
  const confirm = useConfirm(opened.diagnosis.cause, opened.facts.apiType);
  useEffect(loadStyles, []);
  useEffect(() => heading.current?.focus(), [kind]);
  const handed = useMemo(
    () => handOver(opened, text, target, handOverWords(target, shell), more),
    [opened, text, target.host, target.method, more, shell],
  );
  const note = useMemo(
    () => (kind === 'ticket' ? ticketNote(handed, confirm) : (customerMessage(handed) ?? '')),
    [kind, handed, confirm],
  );
  return (
    <section class="hand-over" data-hand-over={kind} aria-labelledby="hand-over-title">
      <h3 ref={heading} tabIndex={-1} id="hand-over-title">
        {titles[kind]}
      </h3>
      {note ? (
        <>
          <CopyButton text={note} label={labels[kind]} />
          <details>
            <summary>What will be copied</summary>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled with the keyboard */}
            <pre tabIndex={0}>{note}</pre>
          </details>
          <ShellChoice shell={shell} onChoose={setShell} />
          <RemovedList removed={handed.removed} />
          <AlsoRemove onChange={setMore} />
        </>
      ) : (
        <p>Nothing is open: there is no question to ask.</p>
      )}
      {kind === 'customer' && <Reply known={opened.facts} message={note} onReply={onReply} />}
    </section>
  );
}

/** The panel's own styles come with its script. */
function loadStyles(): void {
  if (document.querySelector(`link[href="${stylesheet}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = stylesheet;
  document.head.append(link);
}
