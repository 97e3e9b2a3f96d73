import { useEffect, useRef, useState } from 'preact/hooks';
import type { Form } from './form.ts';

/** The fields, and what is built from: the same, a moment later, so that a letter shows before the rest follows. */
export interface FormState {
  form: Form;
  settled: Form;
  change: (name: string, value: string | boolean) => void;
}

/**
 * Keeps what stands in the fields, in the memory of the page only. The first rendering shows `initial`, as the built
 * page does; what `typed` says comes right after.
 */
export function useForm(initial: Form, typed: Form = {}): FormState {
  const [form, setForm] = useState(initial);
  const [settled, setSettled] = useState(initial);
  const latest = useRef(form);
  const waiting = useRef<number | undefined>(undefined);
  useEffect(() => {
    latest.current = { ...initial, ...typed, ...(latest.current === initial ? {} : latest.current) };
    setForm(latest.current);
    setSettled(latest.current);
  }, []);
  const change = (name: string, value: string | boolean) => {
    latest.current = { ...latest.current, [name]: value };
    setForm(latest.current);
    clearTimeout(waiting.current);
    waiting.current = window.setTimeout(() => setSettled(latest.current), 0);
  };
  return { form, settled, change };
}
