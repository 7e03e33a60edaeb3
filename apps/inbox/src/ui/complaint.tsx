import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

/** What went wrong, beside the place where it did. */
export const Complaint = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <p role="alert" className="flex items-start gap-2 rounded-md bg-danger-soft px-3 py-2 text-sm text-danger">
    <CircleAlert size={16} aria-hidden className="mt-0.5 shrink-0" />
    <span className="min-w-0">{children}</span>
  </p>
);
