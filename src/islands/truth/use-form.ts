import { useEffect, useRef, useState } from 'preact/hooks';
import { heldTarget } from '../target/held.ts';
import { useTarget } from '../target/use-target.ts';
import type { Form } from './form.ts';
import { fieldsOfTarget, targetOfFields, withoutTarget } from './target.ts';

/** The fields, and what is built from: the same, a moment later, so that a letter shows before the rest follows. */
export interface FormState {
  form: Form;
  settled: Form;
  /** A key for the inputs. */
  round: number;
  change: (name: string, value: string | boolean) => void;
}

/**
 * Keeps what stands in the fields, in the memory of the page only; of them the target alone goes with the reader to
 * other pages. The first rendering shows `initial`, as the built page does; what a link and `typed` say comes right after.
 */
export function useForm(initial: Form, typed: Form = {}): FormState {
  const [form, setForm] = useState(initial);
  const [settled, setSettled] = useState(initial);
  const latest = useRef(form);
  const waiting = useRef<number | undefined>(undefined);
  useEffect(() => {
    const touched = Object.entries(typed).filter(([name, value]) => value !== (initial[name] ?? ''));
    const linked = { ...initial, ...fieldsOfTarget(heldTarget()) };
    const early = latest.current === initial ? {} : latest.current;
    take({ ...linked, ...Object.fromEntries(touched), ...early });
  }, []);
  const take = (next: Form) => {
    latest.current = next;
    setForm(next);
    setSettled(next);
  };
  const round = useTarget({
    link: settled === initial ? undefined : targetOfFields(settled, heldTarget()),
    fill: (fragment) => take({ ...latest.current, ...fieldsOfTarget(fragment) }),
    clear: () => take({ ...latest.current, ...withoutTarget }),
  });
  const change = (name: string, value: string | boolean) => {
    latest.current = { ...latest.current, [name]: value };
    setForm(latest.current);
    clearTimeout(waiting.current);
    waiting.current = window.setTimeout(() => setSettled(latest.current), 0);
  };
  return { form, settled, round, change };
}
