import { useState } from 'react';
import type { FormEvent } from 'react';
import { sayProblem } from '../session/say-problem.ts';

interface FieldProps {
  readonly value: string;
  readonly onChange: (event: { readonly target: { readonly value: string } }) => void;
}

export interface Form<Values> {
  readonly values: Values;
  readonly set: (part: Partial<Values>) => void;
  readonly field: (name: keyof Values & string) => FieldProps;
  readonly isBusy: boolean;
  /** Why the server refused, in words; null: it did not. */
  readonly complaint: string | null;
  readonly problem: unknown;
  readonly onSubmit: (event: FormEvent) => void;
}

/** A form that keeps what was typed when the server refuses, and says why. */
export function useForm<Values extends object>(initial: Values, save: (values: Values) => Promise<void>): Form<Values> {
  const [values, setValues] = useState(initial);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const set = (part: Partial<Values>): void => setValues({ ...values, ...part });
  const field = (name: keyof Values & string): FieldProps => ({
    value: String(values[name]),
    onChange: ({ target }) => setValues({ ...values, [name]: target.value }),
  });
  const submit = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      await save(values);
    } catch (error) {
      setProblem(error);
    }
    setBusy(false);
  };
  return {
    values,
    set,
    field,
    isBusy,
    problem,
    complaint: problem === null ? null : sayProblem(problem),
    onSubmit(event) {
      event.preventDefault();
      void submit();
    },
  };
}
