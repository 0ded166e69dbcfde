import { Check as CheckIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';
import { type Bound, bindingOf } from './bound.ts';
import './check.css';

export type CheckProps = Bound<boolean> & {
  readonly children: ReactNode;
  readonly disabled?: boolean;
  readonly className?: string;
};

/** Yes or no. */
export function Check(props: CheckProps) {
  const { value, commit } = bindingOf(props);
  return (
    <Checkbox
      className={`check ${props.className ?? ''}`}
      isSelected={value}
      onChange={commit}
      isDisabled={props.disabled}
    >
      <span className="check-box">
        <CheckIcon aria-hidden />
      </span>
      <span>{props.children}</span>
    </Checkbox>
  );
}
