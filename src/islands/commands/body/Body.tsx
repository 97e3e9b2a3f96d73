import { useEffect, useRef, useState } from 'preact/hooks';
import { asTyped, type Tie } from '../../fields/Field.tsx';
import { sizeOf } from '../../fields/size.ts';
import { ChooseFiles } from '../../triage/ChooseFiles.tsx';
import { Aside } from './Aside.tsx';
import { isTooLong, longBody, spliced } from './long.ts';
import { readBody } from './read-file.ts';

interface Props {
  tie: Tie;
  /** The body as the form has it. */
  text: string;
  onText: (text: string) => void;
  onLeave: () => void;
}

const pasted = 'The text that was pasted';

/**
 * The field for a body. A long one that is pasted, dropped or chosen as a file never gets into the text field, which
 * would take the browser seconds; what stood there before comes back when the long one is removed.
 */
export function Body({ tie, text, onText, onLeave }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const place = useRef<HTMLFieldSetElement>(null);
  /** Where a body came from that is kept beside the field, and its size. */
  const [from, setFrom] = useState<string>();
  const [problem, setProblem] = useState('');
  /** Length of what stood in the field at the last key. */
  const length = useRef(0);
  const was = useRef(from);

  // To look at a long text and to show it are tasks of their own.
  const keep = (long: string, source: string) => {
    const size = sizeOf(new TextEncoder().encode(long).length);
    setTimeout(() => {
      setProblem('');
      setFrom(`${source}, ${size}`);
      onText(long);
    });
  };
  const show = (short: string) => {
    if (area.current) area.current.value = short;
    length.current = short.length;
    setFrom(undefined);
    onText(short);
  };
  const take = (value: string) => {
    const more = value.length - length.current;
    if (!isTooLong(value.length, more)) {
      length.current = value.length;
      return onText(value);
    }
    keep(value, pasted);
    if (area.current) area.current.value = '';
    length.current = 0;
  };
  const read = async (file: File | undefined) => {
    if (!file) return;
    const outcome = await readBody(file);
    if ('problem' in outcome) return setProblem(outcome.problem);
    setProblem('');
    // A text field would make \n of \r\n.
    if (outcome.text.length > longBody || outcome.text.includes('\r')) keep(outcome.text, file.name);
    else show(outcome.text);
  };
  const events = useRef({ keep, read });
  events.current = { keep, read };

  useEffect(() => {
    const field = area.current;
    if (!field) return;
    // What was pasted before the scripts ran.
    if (field.value.length > longBody) take(field.value);
    else length.current = field.value.length;
    const before = (event: InputEvent) => {
      const more = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
      const { value, selectionStart, selectionEnd } = field;
      if (
        !event.cancelable ||
        !isTooLong(value.length - (selectionEnd - selectionStart) + more.length, more.length)
      )
        return;
      event.preventDefault();
      // In a task of its own: to take a long text off the clipboard takes a while by itself.
      setTimeout(() => events.current.keep(spliced(value, selectionStart, selectionEnd, more), pasted));
    };
    const over = (event: DragEvent) => event.dataTransfer?.types.includes('Files') && event.preventDefault();
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      void events.current.read(file);
    };
    field.addEventListener('beforeinput', before);
    field.addEventListener('dragover', over);
    field.addEventListener('drop', drop);
    return () => {
      field.removeEventListener('beforeinput', before);
      field.removeEventListener('dragover', over);
      field.removeEventListener('drop', drop);
    };
  }, []);
  // The keyboard follows what it was in.
  useEffect(() => {
    if (from !== was.current) (from === undefined ? area : place).current?.focus();
    was.current = from;
  }, [from]);

  const aside = from !== undefined;
  return (
    <>
      <textarea
        {...(aside ? { hidden: true } : tie)}
        {...asTyped}
        name="body"
        rows={3}
        ref={area}
        onInput={({ currentTarget }) => take(currentTarget.value)}
        onChange={onLeave}
      />
      {aside && (
        <Aside
          tie={tie}
          from={from}
          text={text}
          place={place}
          onEdit={() => show(text)}
          onRemove={() => show(area.current?.value ?? '')}
        />
      )}
      <ChooseFiles label="Choose a file for the body" single onFiles={([file]) => void read(file)} />
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
